package dev.stepup.privacy;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.List;
import java.util.Set;

/** What one collection holds of people. Each collection has one of these, also where it holds nothing of anybody. */
public interface PersonalData {

    /** What stands in the collection, field by field. */
    StoredFields fields();

    /** What it holds of this person that is theirs to read and to take; nothing of anybody else's. */
    default List<PersonalRecord> recordsOf(WorkspaceId workspace, MemberId person) {
        return List.of();
    }

    /** Of whom it holds something in this workspace; for when a restored backup may hold somebody who was erased. */
    default Set<MemberId> people(WorkspaceId workspace) {
        return Set.of();
    }

    /**
     * Removes what it holds of this person; where it counts, this stand-in takes their place. Repeated, it changes
     * nothing.
     *
     * @return whether nothing is left; where something is still on its way, this is asked again
     */
    default boolean erase(WorkspaceId workspace, MemberId person, MemberId standIn) {
        return true;
    }
}
