package dev.stepup.slack.inbound;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import dev.stepup.chat.Message;
import dev.stepup.chat.command.CommandRouter;
import dev.stepup.chat.command.CommandRouter.Typed;
import dev.stepup.chat.command.Reply;
import dev.stepup.chat.interaction.AfterAck;
import dev.stepup.chat.interaction.Interaction;
import dev.stepup.chat.interaction.Replies;
import dev.stepup.slack.SlackListener;
import dev.stepup.slack.inbound.replay.ReplayGuard;
import dev.stepup.slack.render.BlockKit;
import dev.stepup.slack.render.SimplerBlocks;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Handles slash commands, and makes sure that one that changes something runs once. */
@Component
final class SlashCommands implements SlackListener {

    private static final Pattern ANY_COMMAND = Pattern.compile("^/.*$");

    private final CommandRouter router;
    private final Replies replies;
    private final AfterAck afterAck;
    private final ReplayGuard replayGuard;

    SlashCommands(CommandRouter router, Replies replies, AfterAck afterAck, ReplayGuard replayGuard) {
        this.router = router;
        this.replies = replies;
        this.afterAck = afterAck;
        this.replayGuard = replayGuard;
    }

    @Override
    public void listen(App app) {
        app.command(ANY_COMMAND, (request, context) -> {
            Interaction interaction = Interactions.of(request.getPayload());
            return reply(answer(request, interaction), interaction);
        });
    }

    private Reply answer(SlashCommandRequest request, Interaction interaction) {
        SlashCommandPayload payload = request.getPayload();
        Typed typed = new Typed(
                given(payload.getText()),
                given(payload.getCommand()).replaceFirst("^/", ""),
                given(payload.getChannelId()),
                interaction.id(),
                interaction.id(),
                Optional.empty());
        return router.answer(interaction.asker(), typed, (subcommand, command, words) -> {
            Supplier<Reply> doIt = () -> subcommand.answer(command, words);
            return subcommand.onlyShows()
                    ? doIt.get()
                    : replayGuard.once(request, doIt, () -> Reply.words(words.say("slack.takenAlready")));
        });
    }

    /** What a workspace may not know is said a moment later, because it cannot be said otherwise once it is the answer. */
    private Response reply(Reply reply, Interaction interaction) {
        Optional<Message> later = reply.message().filter(SimplerBlocks::mayRefuse);
        later.ifPresent(message -> afterAck.run(interaction, () -> replies.say(interaction, message, false)));
        return reply.message()
                .filter(message -> later.isEmpty())
                .map(message -> Response.json(200, BlockKit.ephemeral(message)))
                .orElseGet(Response::ok);
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
