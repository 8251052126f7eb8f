package dev.stepup.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import dev.stepup.chat.interaction.FailureNotices;
import dev.stepup.chat.interaction.ReaderLocales;
import dev.stepup.chat.interaction.Replies;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of Slack's Web API client, and the clock. */
@Configuration(proxyBeanMethods = false)
class SlackConfiguration {

    private static final Duration FOR_A_CALL = Duration.ofSeconds(10);
    private static final int CONNECTIONS_KEPT = 16;
    private static final int SECONDS_KEPT = 20;

    @Bean(destroyMethod = "close")
    Slack slack(SlackSettings settings, OptionalCallDeadline callDeadline) {
        return client(settings.apiUrl(), FOR_A_CALL, callDeadline);
    }

    @Bean
    OptionalCallDeadline optionalCallDeadline(SlackSettings settings) {
        return new OptionalCallDeadline(settings.extrasWithin());
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    FailureNotices failureNotices(Replies replies, ReaderLocales readers, Clock clock) {
        return new FailureNotices(
                replies, readers, () -> UUID.randomUUID().toString().substring(0, 8), clock);
    }

    /**
     * A client that makes each call once: left to itself it sends a message again when the connection broke, which may
     * have arrived. It follows no redirect, so a token goes nowhere but where it was meant to.
     */
    static Slack client(URI apiUrl, Duration forACall, OptionalCallDeadline callDeadline) {
        SlackConfig config = new SlackConfig();
        String prefix = apiUrl.toString();
        config.setMethodsEndpointUrlPrefix(prefix.endsWith("/") ? prefix : prefix + "/");
        config.setHttpClientCallTimeoutMillis((int) forACall.toMillis());
        config.setStatsEnabled(false);
        OkHttpClient once = SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .addInterceptor(callDeadline)
                .connectionPool(new ConnectionPool(CONNECTIONS_KEPT, SECONDS_KEPT, TimeUnit.SECONDS))
                .build();
        SlackHttpClient http = new SlackHttpClient(once);
        http.setConfig(config);
        return Slack.getInstance(config, http);
    }
}
