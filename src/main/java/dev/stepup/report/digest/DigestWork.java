package dev.stepup.report.digest;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckInState;
import dev.stepup.checkin.CheckIns;
import dev.stepup.checkin.DueCheckIns;
import dev.stepup.schedule.jobs.DueWork;
import dev.stepup.schedule.jobs.MisfireThreshold;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Posts digests when they are due. */
@Component
@Order(3)
final class DigestWork implements DueWork {

    private final DueCheckIns dueCheckIns;
    private final CheckIns checkIns;
    private final PostDigest postDigest;
    private final MisfireThreshold misfireThreshold;
    private final Clock clock;

    DigestWork(
            DueCheckIns dueCheckIns,
            CheckIns checkIns,
            PostDigest postDigest,
            MisfireThreshold misfireThreshold,
            Clock clock) {
        this.dueCheckIns = dueCheckIns;
        this.checkIns = checkIns;
        this.postDigest = postDigest;
        this.misfireThreshold = misfireThreshold;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "digest";
    }

    @Override
    public List<DueItem> dueBefore(Instant moment) {
        return dueCheckIns.toReport(misfireThreshold.earliest(), moment).stream()
                .map(checkIn -> new DueItem(key(checkIn), checkIn.digestAt()))
                .toList();
    }

    @Override
    public void run(String key) {
        int slash = key.indexOf('/');
        checkIns.find(new WorkspaceId(key.substring(0, slash)), key.substring(slash + 1))
                .filter(this::isDue)
                .ifPresent(postDigest::of);
    }

    private boolean isDue(CheckIn checkIn) {
        return checkIn.state().mayBecome(CheckInState.COUNTED)
                && !checkIn.digestAt().isBefore(misfireThreshold.earliest())
                && !checkIn.digestAt().isAfter(clock.instant());
    }

    private static String key(CheckIn checkIn) {
        return checkIn.workspace() + "/" + checkIn.id();
    }
}
