package dev.stepup.checkin.planning;

import dev.stepup.chat.platform.OptionalCalls;
import dev.stepup.checkin.PromptBatch;
import dev.stepup.checkin.PromptBatch.Kind;
import dev.stepup.schedule.Occurrences;
import dev.stepup.schedule.PersonalTimes;
import dev.stepup.schedule.TeamSchedule;
import dev.stepup.schedule.calendar.CheckInSchedule;
import dev.stepup.schedule.calendar.CheckInSchedule.Occasion;
import dev.stepup.team.Team;
import dev.stepup.team.absence.Presence;
import dev.stepup.team.absence.Presences;
import dev.stepup.team.people.People;
import dev.stepup.team.people.Person;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Plans the next check-in for one person, just as it will be planned for everyone when it opens. */
@Component
final class PlannedTimes implements PersonalTimes {

    /** A check-in is open for less than a week, and no place is two days from another. */
    private static final int LONGEST = 9;

    private final People people;
    private final Occurrences occurrences;
    private final Presences presences;
    private final RemindersOff remindersOff;
    private final PauseSilentMembers pauseSilentMembers;
    private final OptionalCalls optionalCalls;
    private final Clock clock;

    PlannedTimes(
            People people,
            Occurrences occurrences,
            Presences presences,
            RemindersOff remindersOff,
            PauseSilentMembers pauseSilentMembers,
            OptionalCalls optionalCalls,
            Clock clock) {
        this.people = people;
        this.occurrences = occurrences;
        this.presences = presences;
        this.remindersOff = remindersOff;
        this.pauseSilentMembers = pauseSilentMembers;
        this.optionalCalls = optionalCalls;
        this.clock = clock;
    }

    @Override
    public Optional<Times> of(Team team, TeamSchedule next, MemberId person) {
        return people.find(team.workspace(), person)
                .filter(found -> team.has(person))
                .map(found -> pauseSilentMembers
                                .paused(team.workspace(), team.id(), Set.of(person))
                                .isEmpty()
                        ? whenAsked(team, next, found)
                        : new Times(Optional.empty(), List.of(), new Presence.Here(), true));
    }

    private Times whenAsked(Team team, TeamSchedule next, Person found) {
        return optionalCalls.forExtras(
                () -> times(team, next.schedule(), new Occasion(next.nextDay(), next.nextCheckIn()), found));
    }

    private Times times(Team team, CheckInSchedule schedule, Occasion occasion, Person person) {
        Instant closes = occurrences.closes(team, schedule, occasion.day());
        PromptPlanner plan = new PromptPlanner(
                schedule, Map.of(person.id(), person.zone().orElse(schedule.zone())), clock.instant());
        Instant turn = plan.asked(occasion.day(), occasion.opens(), person.id());
        Presence presence =
                presences.of(team, Set.of(person.id()), turn).getOrDefault(person.id(), new Presence.Here());
        Optional<Instant> asked = from(presence, turn).map(back -> plan.next(Kind.ASK, person.id(), back));
        if (asked.isPresent() && !asked.get().isBefore(closes) && !(presence instanceof Presence.Here)) {
            Times later = times(team, schedule, firstOpenAfter(asked.get(), team, schedule, occasion), person);
            return later.asked().isPresent() ? new Times(later.asked(), later.reminders(), presence) : later;
        }
        return new Times(
                asked.filter(at -> at.isBefore(closes)),
                asked.map(at -> reminders(plan, team, person, at)).orElseGet(List::of).stream()
                        .filter(at -> at.isBefore(closes))
                        .toList(),
                presence);
    }

    /** Where Slack does not say whether they are away, they are planned for as if they were not. */
    private static Optional<Instant> from(Presence presence, Instant turn) {
        return presence instanceof Presence.NotKnown ? Optional.of(turn) : presence.from(turn);
    }

    /** The first check-in after this one that is still open after this moment. */
    private Occasion firstOpenAfter(Instant moment, Team team, CheckInSchedule schedule, Occasion before) {
        LocalDate sooner = LocalDate.ofInstant(moment, schedule.zone()).minusDays(LONGEST);
        Occasion next = occurrences.next(team, schedule, sooner.isAfter(before.day()) ? sooner : before.day());
        while (!occurrences.closes(team, schedule, next.day()).isAfter(moment)) {
            next = occurrences.next(team, schedule, next.day());
        }
        return next;
    }

    private List<Instant> reminders(PromptPlanner plan, Team team, Person person, Instant asked) {
        return remindersOff.among(team.workspace(), Set.of(person.id())).isEmpty()
                ? plan.reminding(person.id(), asked).stream()
                        .map(PromptBatch::at)
                        .toList()
                : List.of();
    }
}
