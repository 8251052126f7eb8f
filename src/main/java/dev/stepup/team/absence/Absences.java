package dev.stepup.team.absence;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.Collection;
import java.util.Map;

/** The repository of absences, at most one per person. */
public interface Absences {

    /** What these people have said, absences that are over included. */
    Map<MemberId, Absence> of(WorkspaceId workspace, Collection<MemberId> people);

    /** Stores this absence in place of an earlier one of the same person. */
    void put(Absence absence);

    /** Forgets what this person has said; returns whether there was anything. */
    boolean forget(WorkspaceId workspace, MemberId person);
}
