package dev.stepup.team.roster;

import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The repository of who was welcomed to which team. */
public interface Welcomes {

    /** Those of these people who were welcomed to this team. */
    Set<MemberId> welcomed(Team team, Collection<MemberId> people);

    /** Notes that these people were. */
    void add(Team team, Collection<MemberId> people, Instant at);

    /** The ids of the teams that this person was welcomed to. */
    List<String> teamsOf(WorkspaceId workspace, MemberId person);
}
