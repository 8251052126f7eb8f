package dev.stepup.schedule;

import dev.stepup.schedule.calendar.CheckInSchedule;
import dev.stepup.schedule.calendar.CheckInSchedule.Occasion;
import dev.stepup.team.Team;
import dev.stepup.team.people.People;
import dev.stepup.team.people.Person;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Computes a team's upcoming check-ins for its current members. */
@Component
public final class Occurrences {

    private final People people;
    private final RunningCheckIns running;
    private final Clock clock;

    Occurrences(People people, RunningCheckIns running, Clock clock) {
        this.people = people;
        this.running = running;
        this.clock = clock;
    }

    /** The next check-in from now. */
    public Occasion next(Team team, CheckInSchedule schedule) {
        return schedule.next(clock.instant(), zones(team, schedule));
    }

    /** The next check-in of this schedule from now, later than what was skipped. */
    Occasion next(Team team, TeamSchedule state) {
        return state.skippedDay()
                .map(skipped -> next(team, state.schedule(), skipped))
                .orElseGet(() -> next(team, state.schedule()));
    }

    /**
     * The check-in that comes next already, with the people the team has now: on the same day, and at once where the first
     * of them should have been asked before.
     */
    Occasion again(Team team, TeamSchedule state) {
        Instant opens = state.schedule().opensOn(state.nextDay(), zones(team, state.schedule()));
        Instant now = clock.instant();
        return new Occasion(state.nextDay(), notWhileOneRuns(team, state, opens.isAfter(now) ? opens : now));
    }

    /** Somebody who has come from further east must not move it to where the one that runs would displace it. */
    private Instant notWhileOneRuns(Team team, TeamSchedule state, Instant opens) {
        return running.openUntil(team)
                .filter(closes -> opens.isBefore(closes) && !state.nextCheckIn().isBefore(closes))
                .orElse(opens);
    }

    /** The next check-in from now that falls on a later day than this one. */
    public Occasion next(Team team, CheckInSchedule schedule, LocalDate laterThan) {
        return schedule.next(laterThan, clock.instant(), zones(team, schedule));
    }

    /** Those to come before this day. */
    public List<Occasion> before(Team team, CheckInSchedule schedule, LocalDate day) {
        return Stream.iterate(
                        next(team, schedule),
                        each -> each.day().isBefore(day),
                        each -> next(team, schedule, each.day()))
                .toList();
    }

    /** The one after the next check-in, even if that is over already. */
    public Occasion following(Team team, TeamSchedule state) {
        CheckInSchedule schedule = state.schedule();
        return schedule.next(state.nextDay(), state.nextCheckIn(), zones(team, schedule));
    }

    /** When the check-in of this day closes, with the people the team has now: at the latest when the next one opens. */
    public Instant closes(Team team, CheckInSchedule schedule, LocalDate day) {
        Collection<ZoneId> zones = zones(team, schedule);
        Instant closes = schedule.closesOn(day, zones);
        Instant next = schedule.next(day, schedule.opensOn(day, zones), zones).opens();
        return next.isBefore(closes) ? next : closes;
    }

    /** This schedule at the check-in that opens next after one that closes then: what would open while that runs is left out. */
    public TeamSchedule after(Team team, TeamSchedule state, Instant closes) {
        return state.nextCheckIn().isBefore(closes)
                ? state.with(
                        state.schedule(),
                        state.schedule().next(state.nextDay(), closes.minusMillis(1), zones(team, state.schedule())))
                : state;
    }

    /** This schedule at the check-in that will open next, which is not the next where one runs for longer. */
    public TeamSchedule thatOpens(Team team, TeamSchedule state) {
        return state.paused()
                ? state
                : running.openUntil(team)
                        .map(closes -> after(team, state, closes))
                        .orElse(state);
    }

    /**
     * When this person reads that this check-in comes: where each is asked at their own time, when it asks them, unless they
     * are away; when it opens, for all others and where it closes before their day begins.
     */
    public Instant comesFor(MemberId reader, Team team, CheckInSchedule schedule, Occasion occasion) {
        if (!schedule.ownTime() || !team.has(reader)) {
            return occasion.opens();
        }
        ZoneId zone =
                people.find(team.workspace(), reader).flatMap(Person::zone).orElse(schedule.zone());
        Instant own = schedule.askedOn(occasion.day(), zone);
        Instant asked = schedule.hours().next(own.isBefore(occasion.opens()) ? occasion.opens() : own, zone);
        return asked.isBefore(closes(team, schedule, occasion.day())) ? asked : occasion.opens();
    }

    /** How many of this team's people have no hours between being asked in the check-in of this day and its close. */
    public int unreached(Team team, CheckInSchedule schedule, LocalDate day) {
        Instant closes = closes(team, schedule, day);
        return (int) people.findAll(team.workspace(), team.roster()).stream()
                .map(person -> person.zone().orElse(schedule.zone()))
                .map(zone -> schedule.hours().next(schedule.askedOn(day, zone), zone))
                .filter(asked -> !asked.isBefore(closes))
                .count();
    }

    /** In which time zones this team is asked: its own, or those of its people. */
    public Collection<ZoneId> zones(Team team, CheckInSchedule schedule) {
        List<Person> known = schedule.ownTime() ? people.findAll(team.workspace(), team.roster()) : List.of();
        // Nobody knows yet where the others are, so they count as where the team is.
        Stream<ZoneId> teams =
                known.size() < team.roster().size() || known.isEmpty() ? Stream.of(schedule.zone()) : Stream.empty();
        return Stream.concat(known.stream().map(person -> person.zone().orElse(schedule.zone())), teams)
                .collect(Collectors.toUnmodifiableSet());
    }
}
