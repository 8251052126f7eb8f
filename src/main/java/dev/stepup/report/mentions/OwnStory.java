package dev.stepup.report.mentions;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.workspace.MemberId;
import java.util.Set;

/** A story on somebody's home page, from an answer to a check-in that named them. */
public sealed interface OwnStory {

    /** What was told. */
    String text();

    /** Of a closed check-in. As in its digest it is not said who told it, nor about whom: it may be about others. */
    record Untold(String text) implements OwnStory {}

    /** Of an open check-in, told by somebody who named its reader for these functions. */
    record By(MemberId teller, Set<LeadershipFunction> functions, String text) implements OwnStory {}
}
