package dev.stepup.chat.confirmation;

import dev.stepup.chat.Message;
import dev.stepup.chat.Words;

/** An action that other people notice, carried out only after a {@link Confirmation}. */
public interface ConfirmableAction {

    /** Names it in the buttons of its question; no other has it, and it stays, for buttons are pressed much later. */
    String name();

    /**
     * Does it, where this person still may and it is still what they were asked about; returns what the question is
     * replaced by. Doing it again for the same confirmation changes nothing. Runs before the ack, so that an answer is
     * never lost.
     */
    Message confirm(Confirmation confirmation, Words words);

    /** What the question is replaced by when it is left. */
    default Message leave(Words words) {
        return Message.of(words.say("slack.confirm.left"));
    }
}
