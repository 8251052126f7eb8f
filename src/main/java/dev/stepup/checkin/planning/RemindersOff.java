package dev.stepup.checkin.planning;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.Collection;
import java.util.Set;

/** The people who want no reminders from any check-in in their workspace. They are still asked. */
public interface RemindersOff {

    /** Those of these people who want none. */
    Set<MemberId> among(WorkspaceId workspace, Collection<MemberId> people);

    /** Sends this person none from now on. */
    void add(WorkspaceId workspace, MemberId person);

    /** Sends this person reminders again. */
    void remove(WorkspaceId workspace, MemberId person);
}
