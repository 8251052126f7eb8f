package dev.stepup.team.people;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.ZoneId;

/** Finds people's time zones. */
public interface PeopleZones {

    /** That of this person, else that of a team of theirs, else UTC. */
    ZoneId zoneOf(WorkspaceId workspace, MemberId person);
}
