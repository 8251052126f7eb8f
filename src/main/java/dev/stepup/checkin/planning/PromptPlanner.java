package dev.stepup.checkin.planning;

import dev.stepup.checkin.PromptBatch;
import dev.stepup.checkin.PromptBatch.Kind;
import dev.stepup.checkin.PromptPlan;
import dev.stepup.schedule.calendar.CheckInSchedule;
import dev.stepup.schedule.calendar.WallTime;
import dev.stepup.workspace.MemberId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Plans whom a check-in asks and reminds when: each person at their moment, or at the next one within the hours of their
 * day. What would come when the check-in has closed is planned as well, for it may be given more time.
 */
public final class PromptPlanner {

    private static final List<Kind> REMINDERS = List.of(Kind.REMIND, Kind.REMIND_AGAIN);

    private final CheckInSchedule schedule;
    private final Map<MemberId, ZoneId> zones;
    private final Instant now;

    /** For people in these zones, those of others being the team's; nothing is planned for before now. */
    PromptPlanner(CheckInSchedule schedule, Map<MemberId, ZoneId> zones, Instant now) {
        this.schedule = schedule;
        this.zones = zones;
        this.now = now;
    }

    /** For the check-in of this day, which opens at this moment. */
    PromptPlan ofDay(LocalDate day, Instant opens, Set<MemberId> people) {
        List<PromptBatch> batches = new ArrayList<>();
        for (MemberId person : people) {
            batches.addAll(asking(person, asked(day, opens, person)));
        }
        return PromptPlan.of(batches);
    }

    /** When this person is asked in the check-in of this day, which opens at this moment. */
    Instant asked(LocalDate day, Instant opens, MemberId person) {
        Instant due = schedule.ownTime() ? schedule.askedOn(day, zone(person)) : opens;
        return schedule.hours().next(due.isBefore(now) ? now : due, zone(person));
    }

    /** For one that somebody starts by hand: they say that everyone is asked now, whatever the hour. */
    PromptPlan byHand(Set<MemberId> people) {
        return PromptPlan.of(
                people.stream().flatMap(person -> asking(person, now).stream()).toList());
    }

    private List<PromptBatch> asking(MemberId person, Instant asked) {
        List<PromptBatch> batches = new ArrayList<>();
        batches.add(new PromptBatch(Kind.ASK, asked, Set.of(person)));
        batches.addAll(reminding(person, asked));
        return batches;
    }

    /** The reminders of somebody who is asked at this moment. */
    List<PromptBatch> reminding(MemberId person, Instant asked) {
        List<PromptBatch> batches = new ArrayList<>();
        List<Duration> lengths = schedule.reminders();
        Instant last = asked;
        for (int i = 0; i < lengths.size(); i++) {
            Kind kind = REMINDERS.get(i);
            Instant at = next(kind, person, WallTime.after(asked, lengths.get(i), zone(person)));
            if (at.isAfter(last)) {
                batches.add(new PromptBatch(kind, at, Set.of(person)));
                last = at;
            }
        }
        return batches;
    }

    /** This moment, or the first after it at which this person may be reminded: nobody is on a day off. */
    public Instant next(Kind kind, MemberId person, Instant from) {
        Instant next = schedule.hours().next(from, zone(person));
        while (kind != Kind.ASK && schedule.daysOff().has(day(next, person))) {
            LocalDate tomorrow = day(next, person).plusDays(1);
            next = schedule.hours().next(WallTime.in(zone(person), tomorrow.atStartOfDay()), zone(person));
        }
        return next;
    }

    private LocalDate day(Instant moment, MemberId person) {
        return LocalDate.ofInstant(moment, zone(person));
    }

    private ZoneId zone(MemberId person) {
        return zones.getOrDefault(person, schedule.zone());
    }
}
