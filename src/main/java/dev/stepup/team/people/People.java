package dev.stepup.team.people;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds people: stored while they are on a team, and looked up in Slack otherwise. When somebody waits, Slack is asked
 * for only a few, and not for long.
 */
public interface People {

    /** For how long what Slack said of somebody is taken as it is. */
    Duration FRESH = Duration.ofDays(1);

    /** Who has this id, as Slack said within the last day where it can. */
    PersonLookup look(WorkspaceId workspace, MemberId id);

    /**
     * Who has these ids, as last known; read again from what is stored first, for another instance may have heard more of
     * them.
     */
    PeopleLookup look(WorkspaceId workspace, Collection<MemberId> ids);

    /** The same for however many, for as long as it takes: for when nobody waits. */
    PeopleLookup lookThoroughly(WorkspaceId workspace, Collection<MemberId> ids);

    /** Has Slack asked again for those of whom it has not told within the last hour, as above. */
    List<Person> lately(WorkspaceId workspace, Collection<MemberId> ids);

    /** Those of these of whom nothing is known, without asking Slack. */
    Set<MemberId> unknownAmong(WorkspaceId workspace, Collection<MemberId> ids);

    /** The person with this id; empty when nobody is known and Slack can't say now. */
    default Optional<Person> find(WorkspaceId workspace, MemberId id) {
        return known(workspace, id)
                .or(() -> look(workspace, id) instanceof PersonLookup.Found found
                        ? Optional.of(found.person())
                        : Optional.empty());
    }

    /** All of these who are known, in the order of their names; Slack is asked for a few of the others. */
    List<Person> findAll(WorkspaceId workspace, Collection<MemberId> ids);

    /** The same people in no order, which takes less. */
    Collection<Person> findAllUnsorted(WorkspaceId workspace, Collection<MemberId> ids);

    /** What is known of this person without asking Slack. */
    Optional<Person> known(WorkspaceId workspace, MemberId id);

    /** The people on a team with this handle or full name, in upper or lower case; several when it is not unique. */
    List<Person> called(WorkspaceId workspace, String handleOrName);

    /** Stores what is known of these, who have come onto a team. */
    void keep(WorkspaceId workspace, Collection<MemberId> ids);

    /** Deletes what is stored of people who are on no team here. */
    void forgetOthers(WorkspaceId workspace);

    /** The names of people in this workspace; the id of those who are not known. */
    default Function<MemberId, String> namesIn(WorkspaceId workspace) {
        return id -> find(workspace, id).map(Person::name).orElse(id.value());
    }
}
