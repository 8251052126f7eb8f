package dev.stepup.schedule.calendar;

import dev.stepup.privacy.AuditedSetting;
import dev.stepup.privacy.SettingChanges;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Compares a team's schedule before and after somebody saved it. */
public final class ScheduleChanges {

    private ScheduleChanges() {}

    /** Adds what differs; days off that are over on this day count no more. */
    public static void between(CheckInSchedule before, CheckInSchedule after, LocalDate today, SettingChanges changes) {
        ResponseWindow was = before.responseWindow();
        ResponseWindow is = after.responseWindow();
        changes.of(AuditedSetting.TIME_ZONE, before.zone(), after.zone())
                .of(
                        AuditedSetting.CHECK_IN_DAYS,
                        before.cadence().days(),
                        after.cadence().days())
                .of(AuditedSetting.RECURRENCE, recurrence(before), recurrence(after))
                .of(AuditedSetting.CHECK_IN_TIME, before.checkInTime(), after.checkInTime())
                .of(AuditedSetting.WHOSE_TIME, whoseTime(before), whoseTime(after))
                .of(
                        AuditedSetting.HOURS_FROM,
                        before.hours().from(),
                        after.hours().from())
                .of(
                        AuditedSetting.HOURS_UNTIL,
                        before.hours().until(),
                        after.hours().until())
                .of(AuditedSetting.REMIND_AFTER, listed(was.remindAfter()), listed(is.remindAfter()))
                .of(AuditedSetting.REMIND_AGAIN_AFTER, listed(was.remindAgainAfter()), listed(is.remindAgainAfter()))
                .of(AuditedSetting.CLOSE_AFTER, was.closeAfter(), is.closeAfter())
                .of(
                        AuditedSetting.DIGEST_DAY,
                        before.digest().day(),
                        after.digest().day())
                .of(
                        AuditedSetting.DIGEST_TIME,
                        before.digest().time(),
                        after.digest().time())
                .ofWords(
                        AuditedSetting.DAYS_OFF,
                        before.daysOff().from(today),
                        after.daysOff().from(today))
                .of(AuditedSetting.PAUSE_SILENT, silence(before), silence(after));
    }

    private static String recurrence(CheckInSchedule schedule) {
        return schedule.cadence().recurrence() instanceof Recurrence.EveryWeeks every
                ? "weeks_" + every.weeks()
                : "monthly_" + ((Recurrence.Monthly) schedule.cadence().recurrence()).nth();
    }

    private static String whoseTime(CheckInSchedule schedule) {
        return schedule.ownTime() ? "own" : "team";
    }

    private static List<Duration> listed(Optional<Duration> length) {
        return length.stream().toList();
    }

    private static String silence(CheckInSchedule schedule) {
        return schedule.stopsAfterSilence() ? "stop" : "goOn";
    }
}
