package dev.stepup.slack;

import dev.stepup.settings.ImpossibleSetting;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What is set of Slack; of its secrets, blank is what is not set.
 *
 * @param signingSecret by which Slack signs what it sends over HTTP
 * @param botToken of one workspace
 * @param appToken for Socket Mode
 * @param clientId for an installation into many workspaces
 * @param apiUrl where the Web API is
 * @param extrasWithin how long Slack is asked for what an answer can do without
 */
@ConfigurationProperties("stepup.slack")
public record SlackSettings(
        String signingSecret, String botToken, String appToken, String clientId, URI apiUrl, Duration extrasWithin) {

    public SlackSettings {
        signingSecret = signingSecret.strip();
        botToken = botToken.strip();
        appToken = appToken.strip();
        clientId = clientId.strip();
        ImpossibleSetting.notNegative("STEPUP_SLACK_EXTRAS_WITHIN", extrasWithin);
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "Slack at " + apiUrl;
    }
}
