package dev.stepup.team;

import dev.stepup.chat.Words;
import dev.stepup.leadership.tally.Anonymity;

/** The sentence that says who sees who named whom. It is the same everywhere. */
public final class WhoSees {

    private WhoSees() {}

    /** For a team or a check-in with this setting. */
    public static String inWords(Anonymity anonymity, Words words) {
        return words.say(anonymity.open() ? "words.whoSees.open" : "words.whoSees.closed");
    }

    /** That people from outside read the same, where they are let in. */
    public static String guests(boolean letIn, Words words) {
        return letIn ? " " + words.say("words.whoSees.guests") : "";
    }
}
