package dev.stepup.pulse;

import dev.stepup.schedule.Schedules;
import dev.stepup.team.People;
import dev.stepup.team.Person;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Plans anew for those of a running round who are asked at another moment than was planned when it opened. */
@Component
final class PlanAgain {

    private final Schedules schedules;
    private final People people;
    private final Clock clock;

    PlanAgain(Schedules schedules, People people, Clock clock) {
        this.schedules = schedules;
        this.people = people;
        this.clock = clock;
    }

    /** By the schedule of the round's team as it is now, and where these people are now. */
    PlanRound of(PulseRound round, Collection<MemberId> who) {
        Map<MemberId, ZoneId> zones = new HashMap<>();
        for (Person person : people.findAll(round.workspace(), who)) {
            zones.put(person.id(), person.zone());
        }
        return schedules
                .of(round.workspace(), round.team())
                .map(state -> new PlanRound(state.schedule(), zones, clock.instant()))
                .orElseThrow(() -> new IllegalStateException("a team is stored after its schedule"));
    }
}
