package dev.stepup.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody pressed or submitted, as far as is needed to answer them.
 *
 * @param id names this one request
 * @param responseUrl where Slack takes an answer that only they see; nothing for what was pressed in a view
 * @param button the button, where pressing the same one in another message does the same
 */
public record Interaction(Asker asker, String id, Optional<String> responseUrl, Optional<Button> button) {

    /** A press. */
    public static Interaction of(BlockActionPayload payload) {
        return new Interaction(
                Asker.of(payload),
                given(payload.getTriggerId()),
                Optional.ofNullable(payload.getResponseUrl()).filter(url -> !url.isBlank()),
                button(payload));
    }

    /** A message shortcut. */
    public static Interaction of(MessageShortcutPayload payload) {
        return new Interaction(
                new Asker(
                        new WorkspaceId(payload.getTeam().getId()),
                        new MemberId(payload.getUser().getId())),
                given(payload.getTriggerId()),
                Optional.ofNullable(payload.getResponseUrl()).filter(url -> !url.isBlank()),
                Optional.empty());
    }

    /** A global shortcut. */
    public static Interaction of(GlobalShortcutPayload payload) {
        return new Interaction(
                new Asker(
                        new WorkspaceId(payload.getTeam().getId()),
                        new MemberId(payload.getUser().getId())),
                given(payload.getTriggerId()),
                Optional.empty(),
                Optional.empty());
    }

    /** A form that was handed in. */
    public static Interaction of(ViewSubmissionPayload payload) {
        return new Interaction(Asker.of(payload), given(payload.getTriggerId()), Optional.empty(), Optional.empty());
    }

    /** A slash command. */
    public static Interaction of(SlashCommandPayload payload) {
        return new Interaction(
                new Asker(new WorkspaceId(payload.getTeamId()), new MemberId(payload.getUserId())),
                given(payload.getTriggerId()),
                Optional.ofNullable(payload.getResponseUrl()).filter(url -> !url.isBlank()),
                Optional.empty());
    }

    /** What this person wrote to the bot. */
    public static Interaction of(Asker writer, String message) {
        return new Interaction(writer, message, Optional.empty(), Optional.empty());
    }

    /** What stands in a form needs its form; what answers a question is done once for the message that asks it. */
    private static Optional<Button> button(BlockActionPayload payload) {
        var view = payload.getView();
        var action = payload.getActions().get(0);
        boolean bound = view != null && !"home".equals(view.getType())
                || action.getActionId().endsWith(Confirmation.POST);
        return "button".equals(action.getType()) && !bound
                ? Optional.of(new Button(action.getActionId(), Objects.requireNonNullElse(action.getValue(), "")))
                : Optional.empty();
    }

    private static String given(@Nullable String id) {
        return Objects.requireNonNullElse(id, "");
    }

    /** A button by what it does. */
    public record Button(String action, String value) {}
}
