package dev.stepup.pulse;

import dev.stepup.workspace.MemberId;
import java.util.Collection;

/** What a check-in says to the people it asks; each of these may be repeated and is read once. */
public interface Prompts {

    /** Asks everyone on the round's roster. */
    void ask(PulseRound round);

    /** Reminds these people. */
    void remind(PulseRound round, Collection<MemberId> people);

    /** Lets this person know that they need not answer, because they have opted out. */
    void release(PulseRound round, MemberId member);
}
