package dev.stepup.slack.connection;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import dev.stepup.slack.AfterAck;
import dev.stepup.slack.Asker;
import dev.stepup.slack.Command;
import dev.stepup.slack.CommandButtons;
import dev.stepup.slack.Interaction;
import dev.stepup.slack.Mrkdwn;
import dev.stepup.slack.Readers;
import dev.stepup.slack.Replies;
import dev.stepup.slack.Reply;
import dev.stepup.slack.ResponseUrls;
import dev.stepup.slack.SimplerBlocks;
import dev.stepup.slack.SlackFeature;
import dev.stepup.slack.SlackMessage;
import dev.stepup.slack.Subcommand;
import dev.stepup.slack.TypedWords;
import dev.stepup.slack.Words;
import dev.stepup.slack.connection.replay.ReplayGuard;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Hands what somebody typed behind {@code /stepup}, or a button or menu that carries it, to the subcommand they named.
 * The command's own name typed twice is read once.
 */
@Component
final class CommandRouter implements SlackFeature {

    private static final Pattern ANY_COMMAND = Pattern.compile("^/.*$");
    private static final String STEPUP = "stepup";

    private final CommandHelp help;
    private final Readers readers;
    private final Replies replies;
    private final ResponseUrls responseUrls;
    private final AfterAck afterAck;
    private final ReplayGuard replayGuard;

    CommandRouter(
            CommandHelp help,
            Readers readers,
            Replies replies,
            ResponseUrls responseUrls,
            AfterAck afterAck,
            ReplayGuard replayGuard) {
        this.help = help;
        this.readers = readers;
        this.replies = replies;
        this.responseUrls = responseUrls;
        this.afterAck = afterAck;
        this.replayGuard = replayGuard;
    }

    @Override
    public void listen(App app) {
        app.command(ANY_COMMAND, (request, context) -> reply(answer(request), request.getPayload()));
        app.blockAction(CommandButtons.RUN, (request, context) -> {
            BlockActionPayload payload = request.getPayload();
            press(payload, payload.getActions().get(0).getValue(), Optional.empty());
            return context.ack();
        });
        app.blockAction(CommandButtons.RUN_FOR, (request, context) -> {
            BlockActionPayload payload = request.getPayload();
            var action = payload.getActions().get(0);
            press(
                    payload,
                    CommandButtons.command(action.getBlockId()),
                    Optional.of(action.getSelectedOption().getValue()));
            return context.ack();
        });
    }

    private Reply answer(SlashCommandRequest request) {
        SlashCommandPayload payload = request.getPayload();
        String trigger = Objects.requireNonNullElse(payload.getTriggerId(), "");
        Asker asker = new Asker(new WorkspaceId(payload.getTeamId()), new MemberId(payload.getUserId()));
        Place place =
                new Place(Objects.requireNonNullElse(payload.getChannelId(), ""), trigger, trigger, Optional.empty());
        String own = Objects.requireNonNullElse(payload.getCommand(), "").replaceFirst("^/", "");
        return answer(
                Objects.requireNonNullElse(payload.getText(), ""), own, asker, place, (subcommand, command, words) -> {
                    Supplier<Reply> doIt = () -> subcommand.answer(command, words);
                    return subcommand.onlyShows()
                            ? doIt.get()
                            : replayGuard.once(request, doIt, () -> Reply.words(words.say("slack.takenAlready")));
                });
    }

    /** Does it as if it had been typed; a second press of the same button is the same request. */
    private void press(BlockActionPayload payload, String typed, Optional<String> team) {
        String channel = Objects.requireNonNullElse(payload.getContainer().getChannelId(), "");
        String id = "pressed:" + channel + ":" + payload.getContainer().getMessageTs();
        Place place = new Place(channel, Objects.requireNonNullElse(payload.getTriggerId(), ""), id, team);
        Reply reply = answer(typed, STEPUP, Asker.of(payload), place, Subcommand::answer);
        Interaction pressed = Interaction.of(payload);
        afterAck.run(
                pressed,
                () -> reply.message()
                        .ifPresentOrElse(
                                message -> replies.say(pressed, message, true),
                                () -> pressed.responseUrl().ifPresent(responseUrls::takeAway)));
    }

    private Reply answer(String text, String own, Asker asker, Place place, Call call) {
        TypedWords typed = TypedWords.of(text);
        int at = 0;
        while (at < typed.size() && List.of(STEPUP, own, TypedWords.RANGE).contains(typed.lower(at))) {
            at++;
        }
        boolean named = at < typed.size();
        Command command = new Command(
                asker.workspace(),
                asker.id(),
                place.channel(),
                named ? typed.lower(at) : CommandHelp.HELP,
                typed.behind(Math.min(at + 1, typed.size())),
                place.trigger(),
                place.id(),
                place.team());
        return answer(
                command,
                named ? typed.all().get(at).plain() : "",
                readers.wordsFor(asker.workspace(), asker.id()),
                call);
    }

    private Reply answer(Command command, String typedName, Words words, Call call) {
        if (command.name().equals(CommandHelp.HELP)) {
            return Reply.words(help.of(command, words));
        }
        return help.named(command.name())
                .map(subcommand -> call.of(subcommand, command, words))
                .orElseGet(() -> unknown(command, Mrkdwn.escape(Mrkdwn.shorten(typedName, 40)), words));
    }

    private Reply unknown(Command command, String shown, Words words) {
        return help.likely(command.name(), command)
                .map(name -> CommandButtons.offer(
                        words.say("slack.unknown.likely", shown, name, help.about(name, words)),
                        (name + " " + command.words()).strip(),
                        words.say("slack.didYouMean.yes")))
                .orElseGet(() -> Reply.words(words.say("slack.unknown", shown)));
    }

    /** What a workspace may not know is said a moment later, because it cannot be said otherwise once it is the answer. */
    private Response reply(Reply reply, SlashCommandPayload payload) {
        Optional<SlackMessage> later = reply.message().filter(SimplerBlocks::mayRefuse);
        later.ifPresent(message -> {
            Interaction typed = Interaction.of(payload);
            afterAck.run(typed, () -> replies.say(typed, message, false));
        });
        return reply.message()
                .filter(message -> later.isEmpty())
                .map(SlackMessage::asEphemeral)
                .map(body -> Response.json(200, body))
                .orElseGet(Response::ok);
    }

    /** How a subcommand is called. */
    private interface Call {
        Reply of(Subcommand subcommand, Command command, Words words);
    }

    /** Where and by which request something was said. */
    private record Place(String channel, String trigger, String id, Optional<String> team) {}
}
