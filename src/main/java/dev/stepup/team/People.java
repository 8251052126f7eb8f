package dev.stepup.team;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Everybody in a workspace: kept here, and looked up in Slack where they are not known or not known lately. */
public interface People {

    /** Whoever has this id; empty when Slack knows nobody, or does not answer and we know nobody either. */
    Optional<Person> find(WorkspaceId workspace, MemberId id);

    /** All of these who are found, in the order of their names. */
    List<Person> findAll(WorkspaceId workspace, Collection<MemberId> ids);

    /** The same, looked up again where Slack has not told of them within the last hour. */
    List<Person> lately(WorkspaceId workspace, Collection<MemberId> ids);

    /** The same, read again from what is stored first, for another instance may have heard more of them. */
    List<Person> asStored(WorkspaceId workspace, Collection<MemberId> ids);

    /** What is known of this person without asking Slack. */
    Optional<Person> known(WorkspaceId workspace, MemberId id);

    /** Whoever goes by this handle or full name, in upper or lower case; several when the name is not unique. */
    List<Person> called(WorkspaceId workspace, String handleOrName);

    /** The zone this person lives in; UTC where that is not known. */
    default ZoneId zoneOf(WorkspaceId workspace, MemberId id) {
        return find(workspace, id).map(Person::zone).orElse(ZoneOffset.UTC);
    }

    /** What people in this workspace are called; the id of whoever is not known. */
    default Function<MemberId, String> namesIn(WorkspaceId workspace) {
        return id -> find(workspace, id).map(Person::name).orElse(id.value());
    }
}
