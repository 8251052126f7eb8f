package dev.stepup.pulse;

import dev.stepup.schedule.CheckInSchedule;
import dev.stepup.schedule.Schedules;
import dev.stepup.schedule.TeamSchedule;
import dev.stepup.team.People;
import dev.stepup.team.Person;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Plans check-ins from now on, by where people are now. */
@Component
final class Planning {

    private final Schedules schedules;
    private final People people;
    private final Clock clock;

    Planning(Schedules schedules, People people, Clock clock) {
        this.schedules = schedules;
        this.people = people;
        this.clock = clock;
    }

    /** For these people, by this schedule. */
    PlanRound by(CheckInSchedule schedule, WorkspaceId workspace, Collection<MemberId> who) {
        Map<MemberId, ZoneId> zones = people.findAll(workspace, who).stream()
                .collect(Collectors.toMap(Person::id, person -> person.zone().orElse(schedule.zone())));
        return new PlanRound(schedule, zones, clock.instant());
    }

    /**
     * For those of a running round who are asked at another moment than was planned when it opened, by the schedule of
     * its team as it is now.
     */
    PlanRound again(PulseRound round, Collection<MemberId> who) {
        return schedules
                .of(round.workspace(), round.team())
                .map(TeamSchedule::schedule)
                .map(schedule -> by(schedule, round.workspace(), who))
                .orElseThrow(() -> new IllegalStateException("a team is stored after its schedule"));
    }
}
