package dev.stepup.slack.inbound.http;

import dev.stepup.settings.ImpossibleSetting;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What is set of requests over HTTP.
 *
 * @param bodyWithin how long a body may take to come
 */
@ConfigurationProperties("stepup.http")
record HttpSettings(Duration bodyWithin) {

    HttpSettings {
        ImpossibleSetting.notNegative("STEPUP_HTTP_BODY_WITHIN", bodyWithin);
    }
}
