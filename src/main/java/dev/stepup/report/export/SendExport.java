package dev.stepup.report.export;

import dev.stepup.privacy.Audit;
import dev.stepup.privacy.AuditEntry.Action;
import dev.stepup.schedule.jobs.DueWork;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.access.Access;
import dev.stepup.team.access.Permission;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Sends exports. A request is stored before it is answered and deleted when its file is sent, so another instance sends
 * a file that was lost with its process; it arrives twice at most. What the asker may see is decided when the file is
 * made.
 */
@Component
@Order(5)
public final class SendExport implements DueWork {

    /** Longer than making and sending a file takes; a file whose process ended is begun again after that. */
    private static final Duration IN_HAND = Duration.ofMinutes(5);

    private static final Duration BEFORE_NEXT_TRY = Duration.ofMinutes(2);

    private final Exports exports;
    private final Teams teams;
    private final Access access;
    private final ExportBoard board;
    private final Clock clock;
    private final Audit audit;

    SendExport(Exports exports, Teams teams, Access access, ExportBoard board, Clock clock, Audit audit) {
        this.exports = exports;
        this.teams = teams;
        this.access = access;
        this.board = board;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public List<DueItem> dueBefore(Instant moment) {
        return exports.dueBefore(moment).stream()
                .map(export -> new DueItem(export.workspace() + "/" + export.id(), export.due()))
                .toList();
    }

    @Override
    public void run(String key) {
        int slash = key.indexOf('/');
        exports.find(new WorkspaceId(key.substring(0, slash)), key.substring(slash + 1))
                .filter(export -> !export.due().isAfter(clock.instant()))
                .ifPresent(this::send);
    }

    /** Stores this wish; its file leaves soon. */
    public void wish(Export export) {
        exports.save(export);
        audit.note(export.workspace(), export.team(), export.asker(), Action.EXPORTED);
    }

    /** Sends the file of this wish unless somebody else is about to. */
    public void send(Export export) {
        if (!exports.take(export, clock.instant().plus(IN_HAND))) {
            return;
        }
        Optional<Team> team = teams.find(export.workspace(), export.team());
        Permission right =
                team.map(found -> access.right(found, export.asker())).orElse(Permission.DENIED);
        switch (right) {
            case GRANTED -> put(team.orElseThrow(), export);
            case DENIED -> exports.forget(export);
            case NOT_KNOWN_NOW -> checkAgain(export);
        }
    }

    private void checkAgain(Export export) {
        if (export.isGivenUpAt(clock.instant())) {
            exports.forget(export);
        } else {
            exports.save(export.dueAt(clock.instant().plus(BEFORE_NEXT_TRY)));
        }
    }

    private void put(Team team, Export export) {
        boolean done = false;
        try {
            done = board.put(team, export);
        } finally {
            // However it failed, it is not tried forever.
            if (!done && export.isGivenUpAt(clock.instant())) {
                board.giveUp(team, export);
                done = true;
            }
            if (done) {
                exports.forget(export);
            } else {
                exports.save(export.dueAt(clock.instant().plus(BEFORE_NEXT_TRY)));
            }
        }
    }

    /** Where exports are read. */
    public interface ExportBoard {

        /** Lets the asker read this export, or say for good why they cannot; returns false when it may work later. */
        boolean put(Team team, Export export);

        /** Tells the asker that this export does not come. */
        void giveUp(Team team, Export export);
    }
}
