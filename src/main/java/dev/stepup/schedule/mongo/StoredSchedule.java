package dev.stepup.schedule.mongo;

import dev.stepup.schedule.Cadence;
import dev.stepup.schedule.CheckInSchedule;
import dev.stepup.schedule.Hours;
import dev.stepup.schedule.Lasting;
import dev.stepup.schedule.Rhythm;
import dev.stepup.schedule.TeamSchedule;
import dev.stepup.schedule.TeamSchedule.LeftOut;
import dev.stepup.schedule.TeamSchedule.Why;
import dev.stepup.schedule.Weekly;
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

/**
 * A schedule as it is stored; its id is the team's. What version 1 did not know is absent there and read as it was then:
 * each week on one day, at the team's time; only the hours of a person's day hold for old schedules as well.
 *
 * @param missed of version 1: the check-in that was left out because nothing ran
 */
@Document("schedules")
record StoredSchedule(
        @Id String id,
        String workspace,
        String zone,
        DayOfWeek checkInDay,
        @Nullable List<DayOfWeek> alsoOn,
        @Nullable StoredRhythm rhythm,
        String checkInTime,
        @Nullable Boolean ownTime,
        DayOfWeek digestDay,
        String digestTime,
        @Nullable Long remindAfterMinutes,
        @Nullable Long remindAgainAfterMinutes,
        long closeAfterMinutes,
        @Nullable String hoursFrom,
        @Nullable String hoursUntil,
        @Nullable List<StoredDayOff> daysOff,
        @Nullable Boolean stopsAfterSilence,
        boolean paused,
        @Nullable String nextDay,
        Instant nextCheckIn,
        @Nullable StoredLeftOut leftOut,
        @Nullable Instant missed,
        int version) {

    /** The form of this document; older ones are read forward. */
    private static final int VERSION = 2;

    static StoredSchedule of(TeamSchedule given) {
        CheckInSchedule schedule = given.schedule();
        return new StoredSchedule(
                given.team(),
                given.workspace().value(),
                schedule.zone().getId(),
                schedule.cadence().day(),
                List.copyOf(schedule.cadence().alsoOn()),
                StoredRhythm.of(schedule.cadence().rhythm()),
                schedule.checkInTime().toString(),
                schedule.ownTime(),
                schedule.digest().day(),
                schedule.digest().time().toString(),
                schedule.lasting().remindAfter().map(Duration::toMinutes).orElse(null),
                schedule.lasting().remindAgainAfter().map(Duration::toMinutes).orElse(null),
                schedule.lasting().closeAfter().toMinutes(),
                schedule.hours().from().toString(),
                schedule.hours().until().toString(),
                StoredDayOff.of(schedule.daysOff()),
                schedule.stopsAfterSilence(),
                given.paused(),
                given.nextDay().toString(),
                given.nextCheckIn(),
                given.leftOut().map(StoredLeftOut::of).orElse(null),
                null,
                VERSION);
    }

    TeamSchedule schedule() {
        ZoneId home = ZoneId.of(zone);
        return new TeamSchedule(
                new WorkspaceId(workspace),
                id,
                new CheckInSchedule(
                        home,
                        cadence(),
                        LocalTime.parse(checkInTime),
                        Boolean.TRUE.equals(ownTime),
                        hours(),
                        lasting(),
                        new Weekly(digestDay, LocalTime.parse(digestTime)),
                        StoredDayOff.read(daysOff),
                        !Boolean.FALSE.equals(stopsAfterSilence)),
                paused,
                nextDay == null ? nextCheckIn.atZone(home).toLocalDate() : LocalDate.parse(nextDay),
                nextCheckIn,
                whatWasLeftOut(home));
    }

    private Cadence cadence() {
        Set<DayOfWeek> more = EnumSet.noneOf(DayOfWeek.class);
        Optional.ofNullable(alsoOn).ifPresent(more::addAll);
        return new Cadence(checkInDay, more, rhythm == null ? Rhythm.WEEKLY : rhythm.rhythm());
    }

    private Lasting lasting() {
        return new Lasting(
                Duration.ofMinutes(closeAfterMinutes),
                Optional.ofNullable(remindAfterMinutes).map(Duration::ofMinutes),
                Optional.ofNullable(remindAgainAfterMinutes).map(Duration::ofMinutes));
    }

    private Hours hours() {
        return hoursFrom == null || hoursUntil == null
                ? Hours.USUAL
                : new Hours(LocalTime.parse(hoursFrom), LocalTime.parse(hoursUntil));
    }

    private Optional<LeftOut> whatWasLeftOut(ZoneId home) {
        return Optional.ofNullable(leftOut)
                .or(() -> Optional.ofNullable(missed).map(at -> new StoredLeftOut(at, null, Why.MISSED)))
                .map(left -> left.leftOut(home));
    }
}
