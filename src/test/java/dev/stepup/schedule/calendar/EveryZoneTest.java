package dev.stepup.schedule.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.stepup.RandomInput;
import dev.stepup.Tries;
import dev.stepup.schedule.calendar.CheckInSchedule.Occasion;
import dev.stepup.schedule.calendar.Recurrence.EveryWeeks;
import dev.stepup.schedule.calendar.Recurrence.Monthly;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.instancio.junit.Given;
import org.instancio.junit.InstancioExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The rules of time, in every zone that Java knows and over two years, whatever the clocks there do; of several with
 * the same clocks, in one. */
@ExtendWith(InstancioExtension.class)
class EveryZoneTest {

    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2028-01-01T00:00:00Z");
    private static final List<ZoneId> ZONES = ZoneId.getAvailableZoneIds().stream()
            .sorted()
            .map(ZoneId::of)
            .collect(Collectors.toMap(ZoneId::getRules, zone -> zone, (one, same) -> one, LinkedHashMap::new))
            .values()
            .stream()
            .toList();

    @Test
    void noCheckInIsDroppedOrComesTwice(@Given(Tries.Seeded.class) Tries tries) {
        tries.each(5, input -> {
            Cadence cadence = cadence(input);
            LocalTime time = time(input);
            for (ZoneId zone : ZONES) {
                CheckInSchedule schedule = schedule(zone, cadence, time, false);
                List<Occasion> occurrences = occurrences(schedule, Set.of(zone));

                assertThat(occurrences.stream().map(Occasion::day))
                        .as("days in %s", zone)
                        .containsExactlyElementsOf(daysOf(cadence, occurrences));
                assertThat(occurrences.stream().map(Occasion::opens))
                        .as("moments in %s", zone)
                        .doesNotHaveDuplicates()
                        .isSorted();
            }
        });
    }

    @Test
    void eachComesWhenTheClockSaysSoAndWhereItNeverDoesAtTheNextTimeThereIs(@Given(Tries.Seeded.class) Tries tries) {
        tries.each(5, input -> {
            Cadence cadence = cadence(input);
            LocalTime time = time(input);
            for (ZoneId zone : ZONES) {
                for (Occasion occasion : occurrences(schedule(zone, cadence, time, false), Set.of(zone))) {
                    isFirstMomentOf(occasion.day().atTime(time), zone, occasion.opens());
                }
            }
        });
    }

    @Test
    void atOwnTimeEachIsAskedOnTheSameDayAtTheSameTimeWithinTheCheckIn(@Given(Tries.Seeded.class) Tries tries) {
        tries.each(20, input -> {
            Cadence cadence = cadence(input);
            LocalTime time = time(input);
            List<ZoneId> people = input.listOf(1, 12, () -> input.oneOf(ZONES));
            CheckInSchedule schedule = schedule(people.get(0), cadence, time, true);
            for (Occasion occasion : occurrences(schedule, people)) {
                Instant closes = schedule.closesOn(occasion.day(), people);
                for (ZoneId zone : people) {
                    Instant asked = schedule.askedOn(occasion.day(), zone);
                    isFirstMomentOf(occasion.day().atTime(time), zone, asked);
                    assertThat(asked).isBetween(occasion.opens(), closes);
                }
                assertThat(people.stream().map(zone -> schedule.askedOn(occasion.day(), zone)))
                        .contains(occasion.opens());
            }
        });
    }

    @Test
    void aDigestThatIsLaterThanTheCloseOnTheClockIsThatOfTheSameWeek(@Given(Tries.Seeded.class) Tries tries) {
        tries.each(10, input -> {
            LocalTime time = time(input);
            DayOfWeek day = input.oneOf(DayOfWeek.values());
            for (ZoneId zone : ZONES) {
                CheckInSchedule schedule =
                        schedule(zone, Cadence.weekly(day), time, false).readOn(day.plus(1), time);
                for (Occasion occasion : occurrences(schedule, Set.of(zone))) {
                    Instant closes = schedule.closesOn(occasion.day(), Set.of(zone));
                    assertThat(schedule.digestOf(closes)).isEqualTo(closes);
                }
            }
        });
    }

    @Test
    void aReminderComesLaterThanWhatItRemindsOf(@Given(Tries.Seeded.class) Tries tries) {
        tries.each(10, input -> {
            LocalTime time = time(input);
            Duration length = Duration.ofHours(input.oneOf(1, 2, 4, 8, 24, 48));
            for (ZoneId zone : ZONES) {
                Cadence daily = new Cadence(DayOfWeek.MONDAY, Set.of(DayOfWeek.values()), Recurrence.WEEKLY);
                for (Occasion occasion : occurrences(schedule(zone, daily, time, false), Set.of(zone))) {
                    Instant reminder = WallTime.after(occasion.opens(), length, zone);
                    if (!reminder.isAfter(occasion.opens())) {
                        fail("At %s in %s a reminder comes at %s", occasion.opens(), zone, reminder);
                    }
                }
            }
        });
    }

    @Test
    void whatFallsOutsideAPersonsDayWaitsForTheNextMomentInIt(@Given(Tries.Seeded.class) Tries tries) {
        tries.each(10, input -> {
            LocalTime time = time(input);
            LocalTime one = time(input);
            LocalTime other = time(input);
            DailyHours hours = one.isBefore(other) ? new DailyHours(one, other) : new DailyHours(other, one);
            for (ZoneId zone : ZONES) {
                Instant moment = FROM;
                while (moment.isBefore(TO)) {
                    Instant next = hours.next(moment, zone);
                    // Where the clocks skip these hours, the next ones are another day away.
                    boolean isSoon = !next.isBefore(moment) && !next.isAfter(moment.plus(Duration.ofHours(51)));
                    boolean isItself = hours.include(moment, zone) == next.equals(moment);
                    if (!isSoon || !isItself || !hours.include(next, zone)) {
                        fail("After %s in %s comes %s", moment, zone, next);
                    }
                    moment = WallTime.after(moment, Duration.ofDays(1), zone);
                }
            }
        });
    }

    private static void isFirstMomentOf(LocalDateTime time, ZoneId zone, Instant moment) {
        LocalDateTime shown = moment.atZone(zone).toLocalDateTime();
        if (zone.getRules().getValidOffsets(time).isEmpty()) {
            assertThat(shown).as("%s in %s", time, zone).isAfter(time);
            assertThat(moment.minusMillis(1).atZone(zone).toLocalDateTime()).isBefore(time);
        } else {
            assertThat(shown).as("%s in %s", time, zone).isEqualTo(time);
            assertThat(zone.getRules().getValidOffsets(time).get(0))
                    .isEqualTo(zone.getRules().getOffset(moment));
        }
    }

    /** What the cadence says of every day from the first to the last, counted out by hand. */
    private static List<LocalDate> daysOf(Cadence cadence, List<Occasion> occurrences) {
        LocalDate first = occurrences.get(0).day();
        LocalDate last = occurrences.get(occurrences.size() - 1).day();
        return first.datesUntil(last.plusDays(1))
                .filter(date -> cadence.days().contains(date.getDayOfWeek()))
                .filter(date -> isIn(cadence.recurrence(), date))
                .toList();
    }

    private static boolean isIn(Recurrence recurrence, LocalDate date) {
        if (recurrence instanceof Monthly monthly) {
            List<LocalDate> all = date.withDayOfMonth(1)
                    .datesUntil(date.withDayOfMonth(1).plusMonths(1))
                    .filter(each -> each.getDayOfWeek() == date.getDayOfWeek())
                    .toList();
            int index = monthly.nth() == Monthly.LAST ? all.size() - 1 : monthly.nth() - 1;
            return all.get(index).equals(date);
        }
        EveryWeeks every = (EveryWeeks) recurrence;
        long days = date.toEpochDay() - every.from().toEpochDay();
        return Math.floorDiv(days, 7) % every.weeks() == 0;
    }

    private static List<Occasion> occurrences(CheckInSchedule schedule, Collection<ZoneId> zones) {
        List<Occasion> all = new ArrayList<>();
        Occasion next = schedule.next(FROM, zones);
        while (next.opens().isBefore(TO)) {
            all.add(next);
            next = schedule.next(next.day(), next.opens(), zones);
        }
        return all;
    }

    private static CheckInSchedule schedule(ZoneId zone, Cadence cadence, LocalTime time, boolean ownTime) {
        return new CheckInSchedule(
                zone,
                cadence,
                time,
                ownTime,
                DailyHours.USUAL,
                new ResponseWindow(Duration.ofHours(24), Optional.empty(), Optional.empty()),
                new WeeklyTime(DayOfWeek.FRIDAY, LocalTime.of(15, 0)),
                DaysOff.NONE);
    }

    private static Cadence cadence(RandomInput input) {
        Recurrence recurrence = input.either()
                ? EveryWeeks.with(input.between(1, 4), LocalDate.of(2026, 1, 1))
                : new Monthly(input.between(1, Monthly.LAST));
        List<DayOfWeek> others = input.listOf(0, 3, () -> input.oneOf(DayOfWeek.values()));
        return new Cadence(input.oneOf(DayOfWeek.values()), Set.copyOf(others), recurrence);
    }

    /** Mostly those that clocks skip or show twice. */
    private static LocalTime time(RandomInput input) {
        return LocalTime.MIDNIGHT.plusMinutes(input.between(0, input.either() ? 1439 : 239));
    }
}
