package dev.stepup.team;

import dev.stepup.settings.ImpossibleSetting;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What is set of teams.
 *
 * @param remembered how long it may take until one instance sees what another has changed
 */
@ConfigurationProperties("stepup.team")
public record TeamSettings(Duration remembered) {

    public TeamSettings {
        ImpossibleSetting.notNegative("STEPUP_TEAM_REMEMBERED", remembered);
    }
}
