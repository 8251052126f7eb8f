package dev.stepup.chat.command;

import dev.stepup.chat.Markup;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.AfterAck;
import dev.stepup.chat.interaction.Asker;
import dev.stepup.chat.interaction.Listener;
import dev.stepup.chat.interaction.Listeners;
import dev.stepup.chat.interaction.Press;
import dev.stepup.chat.interaction.ReaderLocales;
import dev.stepup.chat.interaction.Replies;
import dev.stepup.chat.typed.TypedWords;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Runs the subcommand that somebody typed after {@code /stepup} or that a button or menu carries. A repeated command
 * name ({@code /stepup /stepup}) counts once.
 */
@Component
public final class CommandRouter implements Listener {

    private static final String STEPUP = "stepup";

    private final CommandHelp help;
    private final ReaderLocales readers;
    private final Replies replies;
    private final AfterAck afterAck;

    /** Routes to what this help knows. */
    public CommandRouter(CommandHelp help, ReaderLocales readers, Replies replies, AfterAck afterAck) {
        this.help = help;
        this.readers = readers;
        this.replies = replies;
        this.afterAck = afterAck;
    }

    @Override
    public void listen(Listeners listeners) {
        listeners.onPress(CommandButtons.RUN, press -> press(press, press.value(), Optional.empty()));
        listeners.onPress(
                CommandButtons.RUN_FOR,
                press -> press(press, CommandButtons.command(press.block()), Optional.of(press.value())));
    }

    /** Does it as if it had been typed; a second press of the same button is the same request. */
    private void press(Press press, String typed, Optional<String> team) {
        String id = "pressed:" + press.channel() + ":" + press.message();
        Reply reply = answer(
                press.asker(),
                new Typed(typed, STEPUP, press.channel(), press.interaction().id(), id, team),
                Subcommand::answer);
        afterAck.run(
                press.interaction(),
                () -> reply.message()
                        .ifPresentOrElse(
                                message -> replies.say(press.interaction(), message, true),
                                () -> replies.takeAway(press.interaction())));
    }

    /** Answers what this person typed; the call decides how the subcommand that they named is called. */
    public Reply answer(Asker asker, Typed said, Call call) {
        TypedWords typed = TypedWords.of(said.text());
        int at = 0;
        while (at < typed.size()
                && List.of(STEPUP, said.own(), TypedWords.RANGE).contains(typed.lower(at))) {
            at++;
        }
        boolean named = at < typed.size();
        Command command = new Command(
                asker.workspace(),
                asker.id(),
                said.channel(),
                named ? typed.lower(at) : CommandHelp.HELP,
                typed.behind(Math.min(at + 1, typed.size())),
                said.trigger(),
                said.id(),
                said.team());
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
                .orElseGet(() -> unknown(command, Markup.escape(Markup.shorten(typedName, 40)), words));
    }

    private Reply unknown(Command command, String shown, Words words) {
        return help.likely(command.name(), command)
                .map(name -> CommandButtons.offer(
                        words.say("slack.unknown.likely", shown, name, help.about(name, words)),
                        (name + " " + command.words()).strip(),
                        words.say("slack.didYouMean.yes")))
                .orElseGet(() -> Reply.words(words.say("slack.unknown", shown)));
    }

    /** How a subcommand is called. */
    public interface Call {

        /** Calls it. */
        Reply of(Subcommand subcommand, Command command, Words words);
    }

    /**
     * What somebody typed, and where.
     *
     * @param own the name of the command itself, without its slash
     * @param trigger lets a form be opened for three seconds
     * @param id names this one request
     * @param team the id of the team that it is for, where that was chosen
     */
    public record Typed(String text, String own, String channel, String trigger, String id, Optional<String> team) {}
}
