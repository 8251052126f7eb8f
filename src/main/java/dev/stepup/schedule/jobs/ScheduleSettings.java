package dev.stepup.schedule.jobs;

import dev.stepup.settings.ImpossibleSetting;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What is set of schedules.
 *
 * @param grace how late a thing may be done that fell due while nothing ran
 */
@ConfigurationProperties("stepup.schedule")
record ScheduleSettings(Duration grace) {

    ScheduleSettings {
        ImpossibleSetting.notNegative("STEPUP_SCHEDULE_GRACE", grace);
    }
}
