package dev.stepup.team.people;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The repository of people. */
public interface KnownPeople {

    /** Those of these who are stored. */
    Map<MemberId, Person> findAll(WorkspaceId workspace, Collection<MemberId> ids);

    /** Those stored who go by this handle or full name, in upper or lower case. */
    List<Person> called(WorkspaceId workspace, String handleOrName);

    /** Stores these in place of what was stored of them. */
    void save(Collection<Person> people);

    /** Deletes everyone stored in this workspace except these. */
    void deleteOthers(WorkspaceId workspace, Collection<MemberId> kept);
}
