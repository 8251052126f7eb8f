package dev.stepup.slack.connection;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import dev.stepup.slack.Command;
import dev.stepup.slack.Mrkdwn;
import dev.stepup.slack.Readers;
import dev.stepup.slack.Reply;
import dev.stepup.slack.SlackFeature;
import dev.stepup.slack.SlackMessage;
import dev.stepup.slack.Subcommand;
import dev.stepup.slack.Words;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Hands what somebody typed behind {@code /stepup} to the subcommand they named, and knows what help to give. */
@Component
final class CommandRouter implements SlackFeature {

    private static final Pattern ANY_COMMAND = Pattern.compile("^/.*$");
    private static final String HELP = "help";

    private final List<Subcommand> subcommands;
    private final Readers readers;

    CommandRouter(List<Subcommand> subcommands, Readers readers) {
        this.subcommands = subcommands;
        this.readers = readers;
    }

    @Override
    public void listen(App app) {
        app.command(ANY_COMMAND, (request, context) -> answer(request.getPayload()));
    }

    private Response answer(SlashCommandPayload payload) {
        String typed = Objects.requireNonNullElse(payload.getText(), "").strip();
        String[] parts = typed.split("\\s+", 2);
        String name = parts[0].toLowerCase(Locale.ROOT);
        Command command = new Command(
                new WorkspaceId(payload.getTeamId()),
                new MemberId(payload.getUserId()),
                Objects.requireNonNullElse(payload.getChannelId(), ""),
                parts.length > 1 ? parts[1].strip() : "",
                Objects.requireNonNullElse(payload.getTriggerId(), ""));
        Words words = readers.wordsFor(command.workspace(), command.asker());
        return reply(answer(name, parts[0], command, words));
    }

    private Reply answer(String name, String typed, Command command, Words words) {
        if (name.isEmpty() || name.equals(HELP)) {
            return Reply.words(help(command, words));
        }
        return named(name)
                .map(subcommand -> subcommand.answer(command, words))
                .orElseGet(() -> Reply.words(unknown(name, typed, command, words)));
    }

    private Optional<Subcommand> named(String name) {
        return subcommands.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private String help(Command command, Words words) {
        return subcommands.stream()
                .filter(each -> each.offeredTo(command))
                .map(each -> words.say(each.helpKey()))
                .collect(
                        Collectors.joining("\n", words.say("slack.help.title") + "\n", "\n" + words.say("slack.help")));
    }

    private String unknown(String name, String typed, Command command, Words words) {
        String shown = Mrkdwn.escape(Mrkdwn.shorten(typed, 40));
        Function<Subcommand, Integer> distance = each -> Spelling.distance(name, each.name());
        return subcommands.stream()
                .filter(each -> each.offeredTo(command) && distance.apply(each) <= Spelling.likely(name))
                .min(java.util.Comparator.comparing(distance))
                .map(likely -> words.say("slack.unknown.likely", shown, likely.name(), words.say(likely.helpKey())))
                .orElseGet(() -> words.say("slack.unknown", shown));
    }

    private static Response reply(Reply reply) {
        return reply.message()
                .map(SlackMessage::asEphemeral)
                .map(body -> Response.json(200, body))
                .orElseGet(Response::ok);
    }
}
