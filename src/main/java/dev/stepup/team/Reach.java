package dev.stepup.team;

import dev.stepup.workspace.MemberId;
import java.time.Instant;

/** When something may be sent to the people of a team. */
public interface Reach {

    /** From when on something may be sent to this person: now, or the first moment of their day's hours. */
    Instant next(Team team, MemberId person);
}
