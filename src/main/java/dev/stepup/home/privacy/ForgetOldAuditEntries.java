package dev.stepup.home.privacy;

import dev.stepup.privacy.AuditLog;
import dev.stepup.schedule.jobs.DueWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Forgets what leads and admins did after twelve months. */
@Component
@Order(12)
final class ForgetOldAuditEntries implements DueWork {

    private static final Duration KEPT = Duration.ofDays(365);

    private final AuditLog auditLog;
    private final Clock clock;

    ForgetOldAuditEntries(AuditLog auditLog, Clock clock) {
        this.auditLog = auditLog;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public List<DueItem> dueBefore(Instant moment) {
        return auditLog.oldest().map(oldest -> oldest.plus(KEPT)).filter(moment::isAfter).stream()
                .map(due -> new DueItem("all", due))
                .toList();
    }

    @Override
    public void run(String key) {
        auditLog.forgetBefore(clock.instant().minus(KEPT));
    }
}
