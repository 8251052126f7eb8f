package dev.stepup.checkin.mongo;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** Somebody who wants no reminders, as it is stored; its id is workspace and person. */
@Document("reminders_off")
record StoredRemindersOff(@Id String id, String workspace, String member) {

    static StoredRemindersOff of(WorkspaceId workspace, MemberId person) {
        return new StoredRemindersOff(id(workspace, person), workspace.value(), person.value());
    }

    static String id(WorkspaceId workspace, MemberId person) {
        return workspace + "/" + person;
    }
}
