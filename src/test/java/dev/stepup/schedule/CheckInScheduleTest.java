package dev.stepup.schedule;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckInScheduleTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void theNextCheckInIsTheNextOfItsDayAndTimeWhereTheTeamIs() {
        CheckInSchedule schedule = schedule(BERLIN, THURSDAY, "10:00");

        assertThat(schedule.nextCheckIn(Instant.parse("2026-11-23T12:00:00Z")))
                .isEqualTo(Instant.parse("2026-11-26T09:00:00Z"));
        assertThat(schedule.nextCheckIn(Instant.parse("2026-11-26T08:59:59Z")))
                .isEqualTo(Instant.parse("2026-11-26T09:00:00Z"));
        assertThat(schedule.nextCheckIn(Instant.parse("2026-11-26T09:00:00Z")))
                .isEqualTo(Instant.parse("2026-12-03T09:00:00Z"));
    }

    @Test
    void theTimeStaysWhenTheClocksChange() {
        CheckInSchedule schedule = schedule(BERLIN, THURSDAY, "10:00");

        assertThat(schedule.nextCheckIn(Instant.parse("2027-03-27T12:00:00Z")))
                .isEqualTo(Instant.parse("2027-04-01T08:00:00Z"));
    }

    @Test
    void aTimeThatIsSkippedMovesToTheNextThatExists() {
        CheckInSchedule schedule = schedule(BERLIN, SUNDAY, "02:30");

        assertThat(schedule.nextCheckIn(Instant.parse("2027-03-27T12:00:00Z")))
                .isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
    }

    @Test
    void aTimeThatComesTwiceIsUsedOnce() {
        CheckInSchedule schedule = schedule(BERLIN, SUNDAY, "02:30");
        Instant first = schedule.nextCheckIn(Instant.parse("2026-10-24T12:00:00Z"));

        assertThat(first).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(schedule.nextCheckIn(first)).isEqualTo(Instant.parse("2026-11-01T01:30:00Z"));
    }

    @Test
    void theDigestComesAtItsFirstTimeFromTheCloseOn() {
        CheckInSchedule schedule = schedule(BERLIN, THURSDAY, "10:00");
        Instant closes = schedule.closeOf(Instant.parse("2026-11-26T09:00:00Z"));

        assertThat(schedule.digestOf(closes)).isEqualTo(Instant.parse("2026-11-27T14:00:00Z"));
        assertThat(schedule.digestOf(Instant.parse("2026-11-27T14:00:00Z")))
                .isEqualTo(Instant.parse("2026-11-27T14:00:00Z"));
    }

    @Test
    void aDigestMustNotComeBeforeTheClose() {
        CheckInSchedule good = schedule(BERLIN, THURSDAY, "10:00");
        assertThat(good.problem()).isEmpty();
        assertThat(with(good, FRIDAY, "10:00", Duration.ofHours(24)).problem()).isEmpty();
        assertThat(with(good, FRIDAY, "09:59", Duration.ofHours(24)).problem())
                .contains(CheckInSchedule.Problem.DIGEST_BEFORE_CLOSE);
        assertThat(with(good, THURSDAY, "10:00", Duration.ofHours(2)).problem())
                .contains(CheckInSchedule.Problem.DIGEST_BEFORE_CLOSE);
        assertThat(with(good, THURSDAY, "09:00", Duration.ofHours(144)).problem())
                .isEmpty();
    }

    @Test
    void aReminderMustNotComeAfterTheClose() {
        CheckInSchedule schedule = new CheckInSchedule(
                BERLIN,
                THURSDAY,
                LocalTime.of(10, 0),
                FRIDAY,
                LocalTime.of(15, 0),
                Optional.of(Duration.ofHours(24)),
                Duration.ofHours(24));

        assertThat(schedule.problem()).contains(CheckInSchedule.Problem.REMINDER_AFTER_CLOSE);
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
                day,
                LocalTime.parse(time),
                FRIDAY,
                LocalTime.of(15, 0),
                Optional.of(Duration.ofHours(4)),
                Duration.ofHours(24));
    }

    private static CheckInSchedule with(CheckInSchedule schedule, DayOfWeek day, String time, Duration closeAfter) {
        return new CheckInSchedule(
                schedule.zone(),
                schedule.checkInDay(),
                schedule.checkInTime(),
                day,
                LocalTime.parse(time),
                Optional.empty(),
                closeAfter);
    }
}
