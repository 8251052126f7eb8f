package dev.stepup.schedule.mongo;

import dev.stepup.schedule.TeamSchedule;
import dev.stepup.schedule.calendar.Cadence;
import dev.stepup.schedule.calendar.CheckInSchedule;
import dev.stepup.schedule.calendar.DailyHours;
import dev.stepup.schedule.calendar.ResponseWindow;
import dev.stepup.schedule.calendar.WeeklyTime;
import dev.stepup.workspace.WorkspaceId;
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
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A schedule as it is stored; its id is the team's. */
@Document("schedules")
record StoredSchedule(
        @Id String id,
        String workspace,
        String zone,
        DayOfWeek checkInDay,
        List<DayOfWeek> alsoOn,
        StoredRecurrence recurrence,
        String checkInTime,
        boolean ownTime,
        DayOfWeek digestDay,
        String digestTime,
        @Nullable Long remindAfterMinutes,
        @Nullable Long remindAgainAfterMinutes,
        long closeAfterMinutes,
        String hoursFrom,
        String hoursUntil,
        List<StoredDayOff> daysOff,
        boolean stopsAfterSilence,
        boolean paused,
        String nextDay,
        Instant nextCheckIn,
        @Nullable StoredLeftOut leftOut) {

    static StoredSchedule of(TeamSchedule given) {
        CheckInSchedule schedule = given.schedule();
        return new StoredSchedule(
                given.team(),
                given.workspace().value(),
                schedule.zone().getId(),
                schedule.cadence().day(),
                List.copyOf(schedule.cadence().alsoOn()),
                StoredRecurrence.of(schedule.cadence().recurrence()),
                schedule.checkInTime().toString(),
                schedule.ownTime(),
                schedule.digest().day(),
                schedule.digest().time().toString(),
                schedule.responseWindow().remindAfter().map(Duration::toMinutes).orElse(null),
                schedule.responseWindow()
                        .remindAgainAfter()
                        .map(Duration::toMinutes)
                        .orElse(null),
                schedule.responseWindow().closeAfter().toMinutes(),
                schedule.hours().from().toString(),
                schedule.hours().until().toString(),
                StoredDayOff.of(schedule.daysOff()),
                schedule.stopsAfterSilence(),
                given.paused(),
                given.nextDay().toString(),
                given.nextCheckIn(),
                given.leftOut().map(StoredLeftOut::of).orElse(null));
    }

    TeamSchedule schedule() {
        return new TeamSchedule(
                new WorkspaceId(workspace),
                id,
                new CheckInSchedule(
                        ZoneId.of(zone),
                        cadence(),
                        LocalTime.parse(checkInTime),
                        ownTime,
                        new DailyHours(LocalTime.parse(hoursFrom), LocalTime.parse(hoursUntil)),
                        lasting(),
                        new WeeklyTime(digestDay, LocalTime.parse(digestTime)),
                        StoredDayOff.read(daysOff),
                        stopsAfterSilence),
                paused,
                LocalDate.parse(nextDay),
                nextCheckIn,
                Optional.ofNullable(leftOut).map(StoredLeftOut::leftOut));
    }

    private Cadence cadence() {
        Set<DayOfWeek> more = EnumSet.noneOf(DayOfWeek.class);
        more.addAll(alsoOn);
        return new Cadence(checkInDay, more, recurrence.recurrence());
    }

    private ResponseWindow lasting() {
        return new ResponseWindow(
                Duration.ofMinutes(closeAfterMinutes),
                Optional.ofNullable(remindAfterMinutes).map(Duration::ofMinutes),
                Optional.ofNullable(remindAgainAfterMinutes).map(Duration::ofMinutes));
    }
}
