package dev.stepup.team;

import dev.stepup.workspace.MemberId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** When something may be sent to the people of a team. */
public interface ContactHours {

    /** From when on something may be sent to each of these people: this moment, or the first of their day's hours after it. */
    Map<MemberId, Instant> next(Team team, Collection<MemberId> people, Instant moment);
}
