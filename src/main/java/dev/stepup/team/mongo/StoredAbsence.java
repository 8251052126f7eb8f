package dev.stepup.team.mongo;

import dev.stepup.team.absence.Absence;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** An absence as it is stored; the id is workspace and member, and the day is written as 2026-12-01. */
@Document("absences")
record StoredAbsence(@Id String id, String workspace, String member, String lastDay, String zone) {

    static StoredAbsence of(Absence absence) {
        return new StoredAbsence(
                id(absence.workspace(), absence.person()),
                absence.workspace().value(),
                absence.person().value(),
                absence.lastDay().toString(),
                absence.zone().getId());
    }

    static String id(WorkspaceId workspace, MemberId member) {
        return workspace + "/" + member;
    }

    Absence absence() {
        return new Absence(new WorkspaceId(workspace), new MemberId(member), LocalDate.parse(lastDay), ZoneId.of(zone));
    }
}
