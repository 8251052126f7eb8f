package dev.stepup.chat.command;

import dev.stepup.chat.Words;
import dev.stepup.chat.typed.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lists all subcommands, and which of them to offer to whom. */
@Component
public final class CommandHelp {

    /** The name of the help itself. */
    public static final String HELP = "help";

    private final List<Subcommand> subcommands;

    /** Knows these. */
    public CommandHelp(List<Subcommand> subcommands) {
        this.subcommands = subcommands;
    }

    /** What this asker can do here, with examples. */
    public String of(Command asker, Words words) {
        return subcommands.stream()
                .filter(each -> each.offeredTo(asker))
                .map(each -> words.say(each.helpKey()))
                .collect(
                        Collectors.joining("\n", words.say("slack.help.title") + "\n", "\n" + words.say("slack.help")));
    }

    /** The line of help about this one subcommand. */
    String about(String name, Words words) {
        return words.say(named(name).map(Subcommand::helpKey).orElse("slack.help"));
    }

    /** The subcommand of this name. */
    Optional<Subcommand> named(String name) {
        return subcommands.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** The name of the subcommand that this word is most likely a slip of, among those offered to this asker. */
    Optional<String> likely(String word, Command asker) {
        List<String> offered = subcommands.stream()
                .filter(each -> each.offeredTo(asker))
                .map(Subcommand::name)
                .collect(Collectors.toList());
        offered.add(HELP);
        return Spelling.nearest(word, offered);
    }
}
