package dev.stepup.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The client of Slack's Web API, and the clock that everything is told the time by. */
@Configuration(proxyBeanMethods = false)
class SlackConfiguration {

    private static final int MILLIS_FOR_A_CALL = 10_000;

    @Bean(destroyMethod = "close")
    Slack slack(@Value("${stepup.slack.api-url:https://slack.com/api/}") String apiUrl) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(apiUrl.endsWith("/") ? apiUrl : apiUrl + "/");
        config.setHttpClientCallTimeoutMillis(MILLIS_FOR_A_CALL);
        config.setStatsEnabled(false);
        return Slack.getInstance(config);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
