package dev.stepup.team;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.List;
import java.util.Optional;

/** All teams. */
public interface Teams {

    /** The team with this id. */
    Optional<Team> find(WorkspaceId workspace, String id);

    /** The team whose digests appear in this channel. */
    Optional<Team> ofChannel(WorkspaceId workspace, String channel);

    /** The teams that this person is on or leads, in the order of their names. */
    List<Team> of(WorkspaceId workspace, MemberId person);

    /** Stores this team in place of what is stored under its id. */
    void save(Team team);
}
