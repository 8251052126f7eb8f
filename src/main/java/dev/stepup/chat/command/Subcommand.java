package dev.stepup.chat.command;

import dev.stepup.chat.Words;

/** One word after {@code /stepup}. Its help is declared with it, so that the two stay in step. */
public interface Subcommand {

    /** The word, in lower case. */
    String name();

    /** The message that shows how to write it and says what it does. */
    String helpKey();

    /** Whether help offers it to this asker. */
    default boolean offeredTo(Command asker) {
        return true;
    }

    /** Whether it only shows something, so that the same request may come any number of times. */
    default boolean onlyShows() {
        return false;
    }

    /** Does it. Refusals that a person may meet are replies; a bug throws. */
    Reply answer(Command command, Words words);
}
