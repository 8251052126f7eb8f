package dev.stepup.home.privacy;

import dev.stepup.settings.ImpossibleSetting;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What is set of people who leave a workspace.
 *
 * @param eraseAfterDays how many days later they are erased, 0 to 3650
 */
@ConfigurationProperties("stepup.leavers")
record LeaverSettings(String eraseAfterDays) {

    private static final int MOST = 3650;

    LeaverSettings {
        if (!eraseAfterDays.matches("\\d{1,4}") || Integer.parseInt(eraseAfterDays) > MOST) {
            throw new ImpossibleSetting(
                    "STEPUP_ERASE_LEAVERS_AFTER_DAYS",
                    "is \"" + eraseAfterDays + "\", which is no number of days; give one from 0 to " + MOST
                            + ", such as 30.");
        }
    }

    /** How long somebody may come back before they are erased. */
    Duration mayComeBack() {
        return Duration.ofDays(Integer.parseInt(eraseAfterDays));
    }
}
