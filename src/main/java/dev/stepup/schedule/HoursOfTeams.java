package dev.stepup.schedule;

import dev.stepup.team.People;
import dev.stepup.team.Person;
import dev.stepup.team.Reach;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** People are reached in the hours that their team's schedule has, or in the usual ones where it has none yet. */
@Component
final class HoursOfTeams implements Reach {

    private final Schedules schedules;
    private final People people;
    private final Clock clock;

    HoursOfTeams(Schedules schedules, People people, Clock clock) {
        this.schedules = schedules;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Instant next(Team team, MemberId person) {
        var stored = schedules.of(team.workspace(), team.id()).map(TeamSchedule::schedule);
        Hours hours = stored.map(CheckInSchedule::hours).orElse(Hours.USUAL);
        Instant now = clock.instant();
        return people.known(team.workspace(), person)
                .map(Person::zone)
                .or(() -> stored.map(CheckInSchedule::zone))
                .map((ZoneId zone) -> hours.next(now, zone))
                .orElse(now);
    }
}
