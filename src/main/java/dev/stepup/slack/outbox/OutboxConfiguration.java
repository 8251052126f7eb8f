package dev.stepup.slack.outbox;

import dev.stepup.slack.SlackOutbox;
import dev.stepup.slack.SlackWeb;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the outbox together. */
@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {

    private static final int LANES = 8;

    @Bean(destroyMethod = "shutdown")
    ExecutorService outboxLanes() {
        return Executors.newFixedThreadPool(LANES, task -> {
            Thread thread = new Thread(task, "outbox-lane");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Bean
    Dispatcher dispatcher(
            SlackWeb web,
            DirectMessages conversations,
            PendingCalls calls,
            @Qualifier("outboxLanes") ExecutorService outboxLanes,
            Clock clock) {
        Backoff backoff = new Backoff(RandomGenerator.getDefault());
        return new Dispatcher(calls, new Postman(web, conversations, calls, backoff, clock), outboxLanes, clock);
    }

    @Bean
    Delivering delivering(
            PendingCalls calls,
            Dispatcher dispatcher,
            Clock clock,
            @Value("${stepup.outbox.auto-startup:true}") boolean autoStartup) {
        return new Delivering(calls, dispatcher, clock, autoStartup);
    }

    @Bean
    SlackOutbox outbox(PendingCalls calls, Clock clock, Delivering delivering) {
        return new StoredOutbox(calls, clock, delivering::wake);
    }
}
