package dev.stepup.privacy;

import dev.stepup.privacy.AuditEntry.Action;
import dev.stepup.privacy.AuditEntry.Change;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Notes what leads and admins do: in the log that admins read, and as a line of its own logger for operators. */
@Component
public final class Audit {

    private static final Logger log = LoggerFactory.getLogger("audit");

    private final AuditLog auditLog;
    private final OptOuts optOuts;
    private final Clock clock;

    Audit(AuditLog auditLog, OptOuts optOuts, Clock clock) {
        this.auditLog = auditLog;
        this.optOuts = optOuts;
        this.clock = clock;
    }

    /** This person did this. */
    public void note(WorkspaceId workspace, String team, MemberId actor, Action action) {
        note(workspace, team, actor, action, List.of());
    }

    /** This person did this, which changed these settings; who was erased is not named again. */
    public void note(WorkspaceId workspace, String team, MemberId actor, Action action, List<Change> changes) {
        Set<String> erased = erased(workspace, changes);
        AuditEntry entry = new AuditEntry(
                workspace,
                team,
                actor,
                action,
                changes.stream().map(change -> without(erased, change)).toList(),
                clock.instant());
        auditLog.append(entry);
        log.info("{}", line(entry));
    }

    private Set<String> erased(WorkspaceId workspace, Collection<Change> changes) {
        List<MemberId> named = changes.stream()
                .filter(change -> change.setting().kind() == AuditedSetting.Kind.PEOPLE)
                .flatMap(change -> Stream.concat(change.before().stream(), change.after().stream()))
                .map(MemberId::new)
                .toList();
        return optOuts.erasedAmong(workspace, named).stream()
                .map(MemberId::value)
                .collect(Collectors.toSet());
    }

    private static Change without(Set<String> erased, Change change) {
        return new Change(change.setting(), without(erased, change.before()), without(erased, change.after()));
    }

    private static List<String> without(Set<String> erased, List<String> values) {
        return values.stream().filter(value -> !erased.contains(value)).toList();
    }

    private static String line(AuditEntry entry) {
        return "workspace=%s team=%s actor=%s action=%s%s"
                .formatted(
                        entry.workspace(),
                        entry.team(),
                        entry.actor(),
                        entry.action(),
                        entry.changes().stream().map(Audit::pairs).collect(Collectors.joining()));
    }

    private static String pairs(Change change) {
        return change.setting().kind() == AuditedSetting.Kind.WORDS
                ? " %s=changed".formatted(change.setting())
                : " %s.before=%s %1$s.after=%s"
                        .formatted(
                                change.setting(), String.join(",", change.before()), String.join(",", change.after()));
    }
}
