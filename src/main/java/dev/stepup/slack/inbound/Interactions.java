package dev.stepup.slack.inbound;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import dev.stepup.chat.Words;
import dev.stepup.chat.confirmation.Confirmation;
import dev.stepup.chat.interaction.Asker;
import dev.stepup.chat.interaction.ChoiceQuery;
import dev.stepup.chat.interaction.Interaction;
import dev.stepup.chat.interaction.Interaction.PressedButton;
import dev.stepup.chat.interaction.MessageShortcut;
import dev.stepup.chat.interaction.OpenForm;
import dev.stepup.chat.interaction.Press;
import dev.stepup.chat.interaction.Submission;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Translates Slack's interactions. {@link PayloadValidation} has checked that they are complete. */
final class Interactions {

    private Interactions() {}

    static Interaction of(BlockActionPayload payload) {
        return new Interaction(
                asker(payload.getTeam().getId(), payload.getUser().getId()),
                given(payload.getTriggerId()),
                address(payload.getResponseUrl()),
                button(payload));
    }

    static Interaction of(MessageShortcutPayload payload) {
        return new Interaction(
                asker(payload.getTeam().getId(), payload.getUser().getId()),
                given(payload.getTriggerId()),
                address(payload.getResponseUrl()),
                Optional.empty());
    }

    static Interaction of(GlobalShortcutPayload payload) {
        return new Interaction(
                asker(payload.getTeam().getId(), payload.getUser().getId()),
                given(payload.getTriggerId()),
                Optional.empty(),
                Optional.empty());
    }

    static Interaction of(ViewSubmissionPayload payload) {
        return new Interaction(
                asker(payload.getTeam().getId(), payload.getUser().getId()),
                given(payload.getTriggerId()),
                Optional.empty(),
                Optional.empty());
    }

    static Interaction of(SlashCommandPayload payload) {
        return new Interaction(
                asker(payload.getTeamId(), payload.getUserId()),
                given(payload.getTriggerId()),
                address(payload.getResponseUrl()),
                Optional.empty());
    }

    static Asker asker(BlockSuggestionPayload payload) {
        return asker(payload.getTeam().getId(), payload.getUser().getId());
    }

    static Press press(BlockActionPayload payload, Interaction interaction, Words words) {
        var action = payload.getActions().get(0);
        var chosen = action.getSelectedOption();
        return new Press(
                interaction,
                words,
                given(action.getBlockId()),
                given(chosen == null ? action.getValue() : chosen.getValue()),
                channel(payload),
                message(payload),
                Optional.ofNullable(payload.getView()).map(Interactions::form));
    }

    static Submission submission(ViewSubmissionPayload payload, Interaction interaction, Words words) {
        return new Submission(interaction, words, form(payload.getView()));
    }

    static ChoiceQuery query(BlockSuggestionPayload payload, Asker asker, Words words) {
        String metadata =
                payload.getView() == null ? "" : given(payload.getView().getPrivateMetadata());
        return new ChoiceQuery(asker, words, given(payload.getValue()), metadata);
    }

    static MessageShortcut shortcut(MessageShortcutPayload payload, Interaction interaction, Words words) {
        return new MessageShortcut(
                interaction,
                words,
                payload.getChannel().getId(),
                payload.getMessage().getTs(),
                Optional.ofNullable(payload.getMessage().getUser()).map(MemberId::new));
    }

    private static String channel(BlockActionPayload payload) {
        if (payload.getContainer() != null) {
            return given(payload.getContainer().getChannelId());
        }
        return payload.getChannel() == null ? "" : given(payload.getChannel().getId());
    }

    private static String message(BlockActionPayload payload) {
        if (payload.getContainer() != null) {
            return given(payload.getContainer().getMessageTs());
        }
        return payload.getMessage() == null ? "" : given(payload.getMessage().getTs());
    }

    private static OpenForm form(View view) {
        return new OpenForm(
                given(view.getId()),
                given(view.getHash()),
                given(view.getPrivateMetadata()),
                SubmittedValues.of(view.getState()));
    }

    /** What stands in a form needs its form; what answers a question is done once for the message that asks it. */
    private static Optional<PressedButton> button(BlockActionPayload payload) {
        var action = payload.getActions().get(0);
        boolean bound = payload.getView() != null && !isOnHome(payload)
                || action.getActionId().endsWith(Confirmation.POST);
        return "button".equals(action.getType()) && !bound
                ? Optional.of(new PressedButton(action.getActionId(), given(action.getValue())))
                : Optional.empty();
    }

    static boolean isOnHome(BlockActionPayload payload) {
        return payload.getView() != null && "home".equals(payload.getView().getType());
    }

    private static Asker asker(String team, String user) {
        return new Asker(new WorkspaceId(team), new MemberId(user));
    }

    private static Optional<String> address(@Nullable String url) {
        return Optional.ofNullable(url).filter(given -> !given.isBlank());
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
