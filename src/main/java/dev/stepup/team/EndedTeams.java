package dev.stepup.team;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The repository of teams that are archived or being deleted. {@link Teams} does not hold them. */
public interface EndedTeams {

    /** The archived teams of this workspace, in the order of their names. */
    List<Team> archived(WorkspaceId workspace);

    /** The archived team with this id. */
    default Optional<Team> archived(WorkspaceId workspace, String id) {
        return archived(workspace).stream().filter(team -> team.id().equals(id)).findFirst();
    }

    /** Archives this team and frees its channel for another; returns false where it has ended already. */
    boolean archive(Team team, Instant at, Optional<String> mergedInto);

    /** Marks this team, archived or not, as one whose data is removed; returns false where it is already. */
    boolean delete(Team team, Instant at);

    /** Makes this archived team one of all teams again; returns false where its channel has another by now. */
    boolean bringBack(Team team);

    /** Puts these people on the team with this id, and lets it follow no channel or group where they are not in that. */
    void join(WorkspaceId workspace, String team, Collection<MemberId> people);

    /** In all workspaces, those that have begun something that is to be brought to an end. */
    List<EndedTeam> toWindUp();

    /** Notes that this team has brought everything to an end; a deleted one is gone from now on. */
    void woundUp(EndedTeam ended);
}
