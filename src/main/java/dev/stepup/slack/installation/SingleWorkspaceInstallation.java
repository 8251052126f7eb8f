package dev.stepup.slack.installation;

import dev.stepup.settings.ImpossibleSetting;
import dev.stepup.slack.CallOutcome;
import dev.stepup.slack.Installation;
import dev.stepup.slack.Installations;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one workspace whose token was given by hand. Slack says which workspace that is: at the start if it can be
 * reached, else as soon as it can.
 */
final class SingleWorkspaceInstallation implements Installations {

    private static final Logger log = LoggerFactory.getLogger(SingleWorkspaceInstallation.class);

    private final Supplier<CallOutcome> authTest;
    private final String token;
    private volatile @Nullable Installation known;

    private SingleWorkspaceInstallation(String token, Supplier<CallOutcome> authTest) {
        this.token = token;
        this.authTest = authTest;
    }

    /**
     * Asks Slack whose token this is.
     *
     * @throws ImpossibleSetting when Slack refuses it
     */
    static SingleWorkspaceInstallation with(String token, Supplier<CallOutcome> authTest) {
        SingleWorkspaceInstallation installation = new SingleWorkspaceInstallation(token, authTest);
        installation.ask();
        if (installation.known == null) {
            log.warn("Slack could not be reached to ask whose SLACK_BOT_TOKEN this is; asking again when needed");
        }
        return installation;
    }

    /** The same for every workspace: in an organization one token serves several, and Slack signs for all of them. */
    @Override
    public Optional<Installation> in(WorkspaceId workspace) {
        return installation().map(each -> new Installation(workspace, each.bot(), token));
    }

    @Override
    public Collection<Installation> all() {
        return installation().map(List::of).orElseGet(List::of);
    }

    private Optional<Installation> installation() {
        if (known == null) {
            ask();
        }
        return Optional.ofNullable(known);
    }

    private synchronized void ask() {
        if (known != null) {
            return;
        }
        CallOutcome outcome = authTest.get();
        if (outcome instanceof CallOutcome.Refused refused && refused.lasts()) {
            throw new ImpossibleSetting(
                    "SLACK_BOT_TOKEN",
                    "is refused by Slack (" + refused.error()
                            + "); copy the Bot User OAuth Token again from your app's page, under OAuth & Permissions.");
        }
        if (outcome instanceof CallOutcome.Delivered delivered) {
            known = read(delivered);
        }
    }

    private @Nullable Installation read(CallOutcome.Delivered told) {
        Optional<WorkspaceId> workspace = told.text("team_id").map(WorkspaceId::new);
        return workspace
                .flatMap(here -> told.text("user_id").map(bot -> new Installation(here, new MemberId(bot), token)))
                .orElse(null);
    }
}
