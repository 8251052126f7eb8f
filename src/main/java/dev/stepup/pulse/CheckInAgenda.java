package dev.stepup.pulse;

import dev.stepup.schedule.Agenda;
import dev.stepup.schedule.Schedules;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Opens check-ins when their schedules say so. */
@Component
@Order(1)
final class CheckInAgenda implements Agenda {

    private final Schedules schedules;
    private final OpenRound openRound;

    CheckInAgenda(Schedules schedules, OpenRound openRound) {
        this.schedules = schedules;
        this.openRound = openRound;
    }

    @Override
    public String name() {
        return "check-in";
    }

    @Override
    public List<Appointment> before(Instant moment) {
        return schedules.dueBefore(moment).stream()
                .map(due -> new Appointment(due.workspace() + "/" + due.team(), due.nextCheckIn()))
                .toList();
    }

    @Override
    public void keep(String key) {
        int slash = key.indexOf('/');
        schedules
                .of(new WorkspaceId(key.substring(0, slash)), key.substring(slash + 1))
                .ifPresent(openRound::due);
    }
}
