package dev.stepup.pulse;

import dev.stepup.pulse.Wave.Kind;
import dev.stepup.schedule.Occasions;
import dev.stepup.schedule.PersonalTimes;
import dev.stepup.schedule.TeamSchedule;
import dev.stepup.team.People;
import dev.stepup.team.Person;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Plans the check-in that comes next for one person, as it will be planned for everyone. */
@Component
final class PlannedTimes implements PersonalTimes {

    private final People people;
    private final Occasions occasions;
    private final RemindersOff remindersOff;
    private final Clock clock;

    PlannedTimes(People people, Occasions occasions, RemindersOff remindersOff, Clock clock) {
        this.people = people;
        this.occasions = occasions;
        this.remindersOff = remindersOff;
        this.clock = clock;
    }

    @Override
    public Optional<Times> of(Team team, TeamSchedule next, MemberId person) {
        return people.find(team.workspace(), person)
                .filter(found -> team.has(person))
                .map(found -> times(team, next, found));
    }

    private Times times(Team team, TeamSchedule next, Person person) {
        Instant closes = next.schedule().closesOn(next.nextDay(), occasions.zones(team, next.schedule()));
        List<Wave> waves = new PlanRound(next.schedule(), Map.of(person.id(), person.zone()), clock.instant())
                .ofDay(next.nextDay(), next.nextCheckIn(), Set.of(person.id())).waiting().stream()
                        .filter(wave -> wave.at().isBefore(closes))
                        .toList();
        boolean isReminded =
                remindersOff.among(team.workspace(), Set.of(person.id())).isEmpty();
        return new Times(
                waves.stream()
                        .filter(wave -> wave.kind() == Kind.ASK)
                        .map(Wave::at)
                        .findFirst(),
                waves.stream()
                        .filter(wave -> isReminded && wave.kind() != Kind.ASK)
                        .map(Wave::at)
                        .toList());
    }
}
