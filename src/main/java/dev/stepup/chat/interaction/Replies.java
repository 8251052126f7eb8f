package dev.stepup.chat.interaction;

import dev.stepup.chat.Message;

/** Answers people who pressed or submitted something, wherever they did it. */
public interface Replies {

    /**
     * Says this to them alone; in place of the message with what they pressed, where Slack lets that be replaced.
     */
    void say(Interaction to, Message message, boolean inPlace);

    /** Takes away the message, seen by one person only, in which they pressed something; where it cannot be, it stays. */
    void takeAway(Interaction pressed);
}
