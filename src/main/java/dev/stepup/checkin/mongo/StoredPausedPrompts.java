package dev.stepup.checkin.mongo;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.planning.PausedPrompts.Pause;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** Somebody whom a team does not ask, or asks again, as it is stored; its id is workspace, team and person. */
@Document(StoredPausedPrompts.COLLECTION)
record StoredPausedPrompts(
        @Id String id, String workspace, String team, String member, boolean paused, String checkIn, Instant since) {

    static final String COLLECTION = "paused_prompts";

    static StoredPausedPrompts of(CheckIn from, MemberId person) {
        return new StoredPausedPrompts(
                id(from.workspace(), from.team(), person),
                from.workspace().value(),
                from.team(),
                person.value(),
                true,
                from.id(),
                from.opened());
    }

    static String id(WorkspaceId workspace, String team, MemberId person) {
        return workspace + "/" + team + "/" + person;
    }

    Pause pause() {
        return new Pause(paused, checkIn, since);
    }
}
