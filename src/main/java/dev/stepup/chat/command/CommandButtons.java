package dev.stepup.chat.command;

import dev.stepup.chat.Block;
import dev.stepup.chat.Buttons;
import dev.stepup.chat.Choice;
import dev.stepup.chat.Markup;
import dev.stepup.chat.Message;
import dev.stepup.chat.Words;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Buttons and menus that run a complete command, as if the person who presses had typed it. */
public final class CommandButtons {

    /** The action of a button whose value is a command. */
    public static final String RUN = "run_command";

    /** The action of a menu whose block carries a command, and whose choice is the team it is for. */
    public static final String RUN_FOR = "run_command_for";

    private static final int VALUE = 2000;
    private static final int BLOCK_ID = 255;

    private CommandButtons() {}

    /** These words, with a button that does this command; the words alone where it is too long to be carried. */
    public static Reply offer(String text, String command, String label) {
        return command.length() > VALUE
                ? Reply.words(text)
                : Reply.message(Buttons.under(text, List.of(Buttons.primary(RUN, label, command))));
    }

    /** That this was meant, most likely: what was typed, and a button that does the right command. */
    public static Reply didYouMean(String typed, String command, String plain, Words words) {
        String text = words.say(
                "slack.didYouMean",
                Markup.escape(Markup.shorten(typed, 40)),
                Markup.escape(Markup.shorten(plain, 200)));
        return offer(text, command, words.say("slack.didYouMean.yes"));
    }

    /** These words, with a menu of up to a hundred choices to go on with this command; alone where it is too long. */
    public static Reply choose(String text, String command, String placeholder, List<Choice> choices) {
        String carried = carried(command);
        if (carried.length() > BLOCK_ID) {
            return Reply.words(text);
        }
        List<Choice> shown = choices.subList(0, Math.min(choices.size(), Block.Menu.MOST_CHOICES));
        return Reply.message(new Message(
                text, List.of(Block.paragraph(text), new Block.Menu(carried, RUN_FOR, placeholder, shown))));
    }

    /** The command that a block of this id carries. */
    public static String command(String blockId) {
        return new String(Base64.getUrlDecoder().decode(blockId), StandardCharsets.UTF_8);
    }

    private static String carried(String command) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(command.getBytes(StandardCharsets.UTF_8));
    }
}
