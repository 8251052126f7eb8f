package dev.stepup.report.mongo;

import dev.stepup.report.export.Export;
import dev.stepup.report.summary.Period;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** An export as it is stored; its id is workspace and export, its days are ISO dates. */
@Document("exports")
record StoredExport(
        @Id String id,
        String workspace,
        String export,
        String team,
        String asker,
        String from,
        String to,
        Instant asked,
        Instant due) {

    static StoredExport of(Export export) {
        return new StoredExport(
                id(export.workspace(), export.id()),
                export.workspace().value(),
                export.id(),
                export.team(),
                export.asker().value(),
                export.weeks().from().toString(),
                export.weeks().to().toString(),
                export.asked(),
                export.due());
    }

    static String id(WorkspaceId workspace, String export) {
        return workspace + "/" + export;
    }

    Export toExport() {
        return new Export(
                new WorkspaceId(workspace),
                export,
                team,
                new MemberId(asker),
                new Period(LocalDate.parse(from), LocalDate.parse(to)),
                asked,
                due);
    }
}
