package dev.stepup.slack;

/** Answers people who pressed or submitted something, wherever they did it. */
public interface Replies {

    /**
     * Says this to them alone; in place of the message with what they pressed, where Slack lets that be replaced.
     */
    void say(Interaction to, SlackMessage message, boolean inPlace);
}
