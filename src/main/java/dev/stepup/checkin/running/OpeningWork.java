package dev.stepup.checkin.running;

import dev.stepup.schedule.Schedules;
import dev.stepup.schedule.jobs.DueWork;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Opens check-ins when their schedules say so. */
@Component
@Order(1)
final class OpeningWork implements DueWork {

    private final Schedules schedules;
    private final OpenCheckIn openCheckIn;

    OpeningWork(Schedules schedules, OpenCheckIn openCheckIn) {
        this.schedules = schedules;
        this.openCheckIn = openCheckIn;
    }

    @Override
    public String name() {
        return "check-in";
    }

    @Override
    public List<DueItem> dueBefore(Instant moment) {
        return schedules.dueBefore(moment).stream()
                .map(due -> new DueItem(due.workspace() + "/" + due.team(), due.nextCheckIn()))
                .toList();
    }

    @Override
    public void run(String key) {
        int slash = key.indexOf('/');
        schedules
                .of(new WorkspaceId(key.substring(0, slash)), key.substring(slash + 1))
                .ifPresent(openCheckIn::due);
    }
}
