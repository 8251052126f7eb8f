package dev.stepup.report.slack;

import dev.stepup.report.PostDigest;
import dev.stepup.slack.Command;
import dev.stepup.slack.Mrkdwn;
import dev.stepup.slack.Reply;
import dev.stepup.slack.Subcommand;
import dev.stepup.slack.Words;
import dev.stepup.team.Access;
import dev.stepup.team.Team;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /stepup digest} closes the running check-in and posts the digest now. */
@Component
@Order(25)
final class DigestCommand implements Subcommand {

    private final PostDigest postDigest;
    private final Access access;

    DigestCommand(PostDigest postDigest, Access access) {
        this.postDigest = postDigest;
        this.access = access;
    }

    @Override
    public String name() {
        return "digest";
    }

    @Override
    public String helpKey() {
        return "report.help.digest";
    }

    @Override
    public boolean offeredTo(Command asker) {
        return access.meant(asker.workspace(), asker.asker(), asker.channel())
                .filter(team -> access.mayRun(team, asker.asker()))
                .isPresent();
    }

    @Override
    public Reply answer(Command command, Words words) {
        Optional<Team> team = access.meant(command.workspace(), command.asker(), command.channel());
        if (team.isEmpty()) {
            return Reply.words(words.say("schedule.noTeam"));
        }
        if (!access.mayRun(team.get(), command.asker())) {
            return Reply.words(words.say("report.digest.notAllowed"));
        }
        String name = Mrkdwn.escape(team.get().name());
        return Reply.words(postDigest
                .now(team.get())
                .map(digest -> words.say(
                        "report.digest.posted", name, "<#" + team.get().channel() + ">"))
                .orElseGet(() -> words.say("report.digest.none", name)));
    }
}
