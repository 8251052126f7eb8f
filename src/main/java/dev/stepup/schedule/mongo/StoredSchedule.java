package dev.stepup.schedule.mongo;

import dev.stepup.schedule.CheckInSchedule;
import dev.stepup.schedule.TeamSchedule;
import dev.stepup.workspace.WorkspaceId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
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
        String checkInTime,
        DayOfWeek digestDay,
        String digestTime,
        @Nullable Long remindAfterMinutes,
        long closeAfterMinutes,
        boolean paused,
        Instant nextCheckIn,
        @Nullable Instant missed,
        int version) {

    /** The form of this document; older ones are read forward. */
    private static final int VERSION = 1;

    static StoredSchedule of(TeamSchedule given) {
        CheckInSchedule schedule = given.schedule();
        return new StoredSchedule(
                given.team(),
                given.workspace().value(),
                schedule.zone().getId(),
                schedule.checkInDay(),
                schedule.checkInTime().toString(),
                schedule.digestDay(),
                schedule.digestTime().toString(),
                schedule.remindAfter().map(Duration::toMinutes).orElse(null),
                schedule.closeAfter().toMinutes(),
                given.paused(),
                given.nextCheckIn(),
                given.missed().orElse(null),
                VERSION);
    }

    TeamSchedule schedule() {
        return new TeamSchedule(
                new WorkspaceId(workspace),
                id,
                new CheckInSchedule(
                        ZoneId.of(zone),
                        checkInDay,
                        LocalTime.parse(checkInTime),
                        digestDay,
                        LocalTime.parse(digestTime),
                        Optional.ofNullable(remindAfterMinutes).map(Duration::ofMinutes),
                        Duration.ofMinutes(closeAfterMinutes)),
                paused,
                nextCheckIn,
                Optional.ofNullable(missed));
    }
}
