package dev.stepup.slack.inbound;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.builtin.SSLCheck;
import dev.stepup.chat.interaction.AfterAck;
import dev.stepup.chat.interaction.FailureNotices;
import dev.stepup.chat.interaction.Listener;
import dev.stepup.chat.interaction.ReaderLocales;
import dev.stepup.chat.interaction.WorkflowStep;
import dev.stepup.settings.ImpossibleSetting;
import dev.stepup.slack.SlackListener;
import dev.stepup.slack.SlackSettings;
import dev.stepup.slack.SlackWeb;
import dev.stepup.slack.inbound.replay.ReplayGuard;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Builds the Bolt app from the features' listeners, and connects it to Slack. */
@Configuration(proxyBeanMethods = false)
class ConnectionConfiguration {

    private static final int AFTER_ACK_AT_ONCE = 4;
    private static final Logger log = LoggerFactory.getLogger(ConnectionConfiguration.class);

    @Bean
    App app(
            Slack slack,
            List<Listener> features,
            List<SlackListener> slackListeners,
            List<WorkflowStep> steps,
            ReaderLocales readers,
            SlackWeb web,
            FailureNotices failures,
            AfterAck afterAck,
            ReplayGuard replayGuard,
            ApplicationEventPublisher events,
            MeterRegistry registry) {
        AppConfig config = AppConfig.builder()
                .slack(slack)
                .requestVerificationEnabled(false)
                .allEventsApiAutoAckEnabled(true)
                .build();
        List<Middleware> middleware = new ArrayList<>(List.of(
                new AckMetrics(registry),
                new FailureHandler(failures, afterAck),
                new SSLCheck(null),
                new InstalledWorkspace(),
                new PayloadValidation(),
                replayGuard,
                new WorkflowStepRequests(steps, readers, web)));
        App app = new App(config, slack, middleware);
        BoltListeners listeners = new BoltListeners(app, readers, events);
        features.forEach(feature -> feature.listen(listeners));
        slackListeners.forEach(listener -> listener.listen(app));
        return app;
    }

    @Bean(destroyMethod = "shutdown")
    @ConditionalOnMissingBean(name = "afterAckWorkers")
    ExecutorService afterAckWorkers() {
        return Executors.newFixedThreadPool(AFTER_ACK_AT_ONCE, task -> new Thread(task, "after-ack"));
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> saysThatItListens() {
        return ready -> log.info(
                "Stepup is ready and listens on port {}",
                ready.getApplicationContext().getEnvironment().getProperty("local.server.port"));
    }

    @Bean
    @Conditional(SocketMode.Wanted.class)
    SocketMode socketMode(App app, SlackSettings settings) {
        if (!settings.appToken().startsWith("xapp-")) {
            throw new ImpossibleSetting(
                    "SLACK_APP_TOKEN",
                    "is not an app-level token; make one that begins with xapp-, with the scope connections:write, on your Slack app's page, under Basic Information.");
        }
        return new SocketMode(app, settings.appToken());
    }
}
