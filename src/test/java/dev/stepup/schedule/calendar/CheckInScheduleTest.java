package dev.stepup.schedule.calendar;

import static dev.stepup.schedule.calendar.CheckInSchedule.Problem.CLOSE_AFTER_NEXT;
import static dev.stepup.schedule.calendar.CheckInSchedule.Problem.DIGEST_BEFORE_CLOSE;
import static dev.stepup.schedule.calendar.CheckInSchedule.Problem.NO_HOURS;
import static dev.stepup.schedule.calendar.CheckInSchedule.Problem.REMINDER_AFTER_CLOSE;
import static dev.stepup.schedule.calendar.CheckInSchedule.Problem.SECOND_REMINDER_AFTER_CLOSE;
import static dev.stepup.schedule.calendar.CheckInSchedule.Problem.SECOND_REMINDER_TOO_EARLY;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.schedule.calendar.Recurrence.EveryWeeks;
import dev.stepup.schedule.calendar.Recurrence.Monthly;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckInScheduleTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void theNextCheckInIsTheNextOfItsDayAndTimeWhereTheTeamIs() {
        CheckInSchedule schedule = schedule(BERLIN, THURSDAY, "10:00");

        assertThat(next(schedule, Instant.parse("2026-11-23T12:00:00Z")))
                .isEqualTo(Instant.parse("2026-11-26T09:00:00Z"));
        assertThat(next(schedule, Instant.parse("2026-11-26T08:59:59Z")))
                .isEqualTo(Instant.parse("2026-11-26T09:00:00Z"));
        assertThat(next(schedule, Instant.parse("2026-11-26T09:00:00Z")))
                .isEqualTo(Instant.parse("2026-12-03T09:00:00Z"));
    }

    @Test
    void theTimeStaysWhenTheClocksChange() {
        CheckInSchedule schedule = schedule(BERLIN, THURSDAY, "10:00");

        assertThat(next(schedule, Instant.parse("2027-03-27T12:00:00Z")))
                .isEqualTo(Instant.parse("2027-04-01T08:00:00Z"));
    }

    @Test
    void aTimeThatIsSkippedMovesToTheNextThatExists() {
        CheckInSchedule schedule = schedule(BERLIN, SUNDAY, "02:30");

        assertThat(next(schedule, Instant.parse("2027-03-27T12:00:00Z")))
                .isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
    }

    @Test
    void aTimeThatComesTwiceIsUsedOnce() {
        CheckInSchedule schedule = schedule(BERLIN, SUNDAY, "02:30");
        Instant first = next(schedule, Instant.parse("2026-10-24T12:00:00Z"));

        assertThat(first).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(next(schedule, first)).isEqualTo(Instant.parse("2026-11-01T01:30:00Z"));
    }

    @Test
    void theDigestComesAtItsFirstTimeFromTheCloseOn() {
        CheckInSchedule schedule = schedule(BERLIN, THURSDAY, "10:00");
        Instant closes = schedule.closesOn(LocalDate.of(2026, 11, 26), Set.of(BERLIN));

        assertThat(schedule.digestOf(closes)).isEqualTo(Instant.parse("2026-11-27T14:00:00Z"));
        assertThat(schedule.digestOf(Instant.parse("2026-11-27T14:00:00Z")))
                .isEqualTo(Instant.parse("2026-11-27T14:00:00Z"));
    }

    @Test
    void aDigestMustNotComeBeforeTheClose() {
        CheckInSchedule good = schedule(BERLIN, THURSDAY, "10:00");
        assertThat(problems(good)).isEmpty();
        assertThat(problems(with(good, FRIDAY, "10:00", 24))).isEmpty();
        assertThat(problems(with(good, FRIDAY, "09:59", 24))).containsExactly(DIGEST_BEFORE_CLOSE);
        assertThat(problems(with(good, THURSDAY, "10:00", 2))).containsExactly(DIGEST_BEFORE_CLOSE);
        assertThat(problems(with(good, THURSDAY, "09:00", 144))).isEmpty();
    }

    @Test
    void atEachOnesOwnTimeTheDigestWaitsForTheLastOne() {
        CheckInSchedule own = schedule(BERLIN, THURSDAY, "10:00").reaching(true, DailyHours.USUAL);

        assertThat(own.problems(NOW, Set.of(BERLIN, NEW_YORK))).isEmpty();
        assertThat(digest(own, Set.of(BERLIN, NEW_YORK))).isEqualTo("2026-11-27T15:00:00Z");
        assertThat(digest(own.readOn(FRIDAY, LocalTime.of(16, 30)), Set.of(BERLIN, NEW_YORK)))
                .isEqualTo("2026-11-27T15:30:00Z");
        assertThat(digest(own.readOn(FRIDAY, LocalTime.of(23, 0)), Set.of(BERLIN, ZoneId.of("Pacific/Pago_Pago"))))
                .as("on the night after")
                .isEqualTo("2026-11-27T22:00:00Z");
        assertThat(digest(own.readOn(FRIDAY, LocalTime.of(5, 0)), Set.of(ZoneId.of("Asia/Tokyo"))))
                .as("all of them close before the team's own time")
                .isEqualTo("2026-11-27T04:00:00Z");
    }

    private static Instant digest(CheckInSchedule schedule, Set<ZoneId> zones) {
        LocalDate day = LocalDate.of(2026, 11, 26);
        return schedule.digestOf(day, schedule.closesOn(day, zones));
    }

    @Test
    void whereItClosesAfterTheDigestTimeOfThatDayItIsReadThen() {
        CheckInSchedule schedule = schedule(BERLIN, THURSDAY, "10:00");

        assertThat(schedule.digestOf(Instant.parse("2026-11-27T16:00:00Z"))).isEqualTo("2026-11-27T16:00:00Z");
        assertThat(schedule.digestOf(Instant.parse("2026-11-28T16:00:00Z"))).isEqualTo("2026-12-04T14:00:00Z");
    }

    @Test
    void atEachOnesOwnTimeItOpensWithTheFirstAndClosesAfterTheLast() {
        CheckInSchedule own = schedule(BERLIN, THURSDAY, "10:00").reaching(true, DailyHours.USUAL);
        Set<ZoneId> zones = Set.of(BERLIN, NEW_YORK, ZoneId.of("Asia/Kolkata"));

        var next = own.next(NOW, zones);

        assertThat(next.day()).isEqualTo("2026-11-26");
        assertThat(next.opens()).isEqualTo("2026-11-26T04:30:00Z");
        assertThat(own.askedOn(next.day(), NEW_YORK)).isEqualTo("2026-11-26T15:00:00Z");
        assertThat(own.closesOn(next.day(), zones)).isEqualTo("2026-11-27T15:00:00Z");
    }

    @Test
    void whoLeavesDoesNotLetADayComeAgain() {
        CheckInSchedule own = schedule(BERLIN, THURSDAY, "10:00").reaching(true, DailyHours.USUAL);
        var first = own.next(NOW, Set.of(BERLIN, ZoneId.of("Asia/Kolkata")));

        assertThat(own.next(first.day(), first.opens(), Set.of(BERLIN)).day()).isEqualTo("2026-12-03");
    }

    @Test
    void remindersComeInTheirOrderAndBeforeTheClose() {
        CheckInSchedule schedule = schedule(BERLIN, THURSDAY, "10:00");
        assertThat(problems(reminding(schedule, 24, 0))).containsExactly(REMINDER_AFTER_CLOSE);
        assertThat(problems(reminding(schedule, 4, 24))).containsExactly(SECOND_REMINDER_AFTER_CLOSE);
        assertThat(problems(reminding(schedule, 4, 4))).containsExactly(SECOND_REMINDER_TOO_EARLY);
        assertThat(problems(reminding(schedule, 4, 8))).isEmpty();
        assertThat(reminding(schedule, 4, 8).reminders()).containsExactly(Duration.ofHours(4), Duration.ofHours(8));
    }

    @Test
    void oneMustCloseBeforeTheNextComes() {
        Cadence daily = new Cadence(MONDAY, EnumSet.range(TUESDAY, FRIDAY), Recurrence.WEEKLY);
        CheckInSchedule schedule = schedule(BERLIN, THURSDAY, "10:00").askedAt(BERLIN, daily, LocalTime.of(10, 0));

        assertThat(problems(with(schedule, FRIDAY, "15:00", 24))).isEmpty();
        assertThat(problems(with(schedule, FRIDAY, "15:00", 25))).containsExactly(CLOSE_AFTER_NEXT);
    }

    @Test
    void aDayThatEndsBeforeItBeginsIsNone() {
        DailyHours none = new DailyHours(LocalTime.of(9, 0), LocalTime.of(8, 59));

        assertThat(problems(schedule(BERLIN, THURSDAY, "10:00").reaching(false, none)))
                .containsExactly(NO_HOURS);
    }

    @Test
    void everySecondWeekIsCountedFromItsOwnBeginningAcrossTheYear() {
        CheckInSchedule second = schedule(BERLIN, THURSDAY, "10:00")
                .askedAt(
                        BERLIN,
                        new Cadence(THURSDAY, Set.of(), EveryWeeks.with(2, LocalDate.of(2026, 12, 10))),
                        LocalTime.of(10, 0));

        assertThat(days(second, 4))
                .containsExactly(
                        LocalDate.of(2026, 11, 26),
                        LocalDate.of(2026, 12, 10),
                        LocalDate.of(2026, 12, 24),
                        LocalDate.of(2027, 1, 7));
    }

    @Test
    void theLastFridayOfAMonthIsTheFourthOrTheFifth() {
        CheckInSchedule last = schedule(BERLIN, FRIDAY, "10:00")
                .askedAt(BERLIN, new Cadence(FRIDAY, Set.of(), new Monthly(Monthly.LAST)), LocalTime.of(10, 0));

        assertThat(days(last, 4))
                .containsExactly(
                        LocalDate.of(2026, 11, 27),
                        LocalDate.of(2026, 12, 25),
                        LocalDate.of(2027, 1, 29),
                        LocalDate.of(2027, 2, 26));
    }

    @Test
    void everyZoneOfAPlaceIsOfferedInGroupsThatSlackTakes() {
        var zones = Zones.byRegion();

        assertThat(zones.values()).allSatisfy(group -> assertThat(group).hasSizeBetween(1, 100));
        assertThat(zones.values().stream().flatMap(java.util.List::stream))
                .doesNotHaveDuplicates()
                .contains("Europe/Vienna", "America/Argentina/Buenos_Aires", "Asia/Kolkata", "UTC");
        assertThat(zones).hasSizeLessThanOrEqualTo(100);
    }

    private static CheckInSchedule schedule(ZoneId zone, DayOfWeek day, String time) {
        return new CheckInSchedule(
                zone,
                Cadence.weekly(day),
                LocalTime.parse(time),
                false,
                DailyHours.USUAL,
                new ResponseWindow(Duration.ofHours(24), Optional.of(Duration.ofHours(4)), Optional.empty()),
                new WeeklyTime(FRIDAY, LocalTime.of(15, 0)),
                DaysOff.NONE);
    }

    private static Instant next(CheckInSchedule schedule, Instant after) {
        return schedule.next(after, Set.of(schedule.zone())).opens();
    }

    private static List<LocalDate> days(CheckInSchedule schedule, int count) {
        Set<ZoneId> zones = Set.of(schedule.zone());
        return Stream.iterate(schedule.next(NOW, zones), each -> schedule.next(each.day(), each.opens(), zones))
                .limit(count)
                .map(CheckInSchedule.Occasion::day)
                .toList();
    }

    private static List<CheckInSchedule.Problem> problems(CheckInSchedule schedule) {
        return schedule.problems(NOW, Set.of(schedule.zone()));
    }

    private static CheckInSchedule reminding(CheckInSchedule schedule, int first, int second) {
        return schedule.responseWindow(new ResponseWindow(
                schedule.responseWindow().closeAfter(),
                Optional.of(Duration.ofHours(first)),
                second == 0 ? Optional.empty() : Optional.of(Duration.ofHours(second))));
    }

    private static CheckInSchedule with(CheckInSchedule schedule, DayOfWeek day, String time, int closeAfter) {
        return schedule.readOn(day, LocalTime.parse(time))
                .responseWindow(new ResponseWindow(Duration.ofHours(closeAfter), Optional.empty(), Optional.empty()));
    }
}
