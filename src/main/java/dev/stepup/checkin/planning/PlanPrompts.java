package dev.stepup.checkin.planning;

import dev.stepup.checkin.CheckIn;
import dev.stepup.schedule.Schedules;
import dev.stepup.schedule.TeamSchedule;
import dev.stepup.schedule.calendar.CheckInSchedule;
import dev.stepup.team.people.People;
import dev.stepup.team.people.Person;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Plans check-ins from now on, by everyone's current time zone. */
@Component
public final class PlanPrompts {

    private final Schedules schedules;
    private final People people;
    private final Clock clock;

    PlanPrompts(Schedules schedules, People people, Clock clock) {
        this.schedules = schedules;
        this.people = people;
        this.clock = clock;
    }

    /** For these people, by this schedule. */
    PromptPlanner by(CheckInSchedule schedule, WorkspaceId workspace, Collection<MemberId> who) {
        Map<MemberId, ZoneId> zones = people.findAll(workspace, who).stream()
                .collect(Collectors.toMap(Person::id, person -> person.zone().orElse(schedule.zone())));
        return new PromptPlanner(schedule, zones, clock.instant());
    }

    /**
     * For those of a running check-in who are asked at another moment than was planned when it opened, by the schedule of
     * its team as it is now.
     */
    public PromptPlanner again(CheckIn checkIn, Collection<MemberId> who) {
        return schedules
                .of(checkIn.workspace(), checkIn.team())
                .map(TeamSchedule::schedule)
                .map(schedule -> by(schedule, checkIn.workspace(), who))
                .orElseThrow(() -> new IllegalStateException("a team is stored after its schedule"));
    }
}
