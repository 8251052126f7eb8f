package dev.stepup.slack.outbox;

import dev.stepup.slack.SlackOutbox;
import dev.stepup.slack.SlackWeb;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
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

    /** The embedded store is open to one process only, so whatever lease it holds is of one that has ended. */
    @Bean
    Turns turns(Leases leases, @Value("${stepup.store.uri:}") String storeUri) {
        if (storeUri.isBlank()) {
            leases.endAll();
        }
        return new Turns(leases, UUID.randomUUID().toString(), System::nanoTime);
    }

    @Bean
    Pacer pacer(@Value("${stepup.slack.posts-per-minute}") int postsPerMinute) {
        return new Pacer(postsPerMinute, TimeMeter.SYSTEM_NANOTIME);
    }

    @Bean
    Postman postman(SlackWeb web, DirectMessages conversations, PendingCalls calls, Pacer pacer, Clock clock) {
        Retries retries = new Retries(new Backoff(RandomGenerator.getDefault()), clock);
        return new Postman(web, conversations, calls, new Traces(web, conversations), pacer, retries, clock);
    }

    @Bean
    Dispatcher dispatcher(
            Turns turns,
            PendingCalls calls,
            Pacer pacer,
            Postman postman,
            @Qualifier("outboxLanes") ExecutorService outboxLanes,
            ApplicationEventPublisher events,
            MeterRegistry registry,
            Clock clock) {
        return new Dispatcher(
                turns,
                calls,
                pacer,
                postman,
                outboxLanes,
                events::publishEvent,
                new OutboxMetrics(registry, calls, clock),
                clock);
    }

    @Bean
    Delivering delivering(
            PendingCalls calls,
            Turns turns,
            Dispatcher dispatcher,
            Clock clock,
            @Value("${stepup.outbox.auto-startup:true}") boolean autoStartup) {
        return new Delivering(calls, turns, dispatcher, clock, autoStartup);
    }

    @Bean
    SlackOutbox outbox(PendingCalls calls, Clock clock, Delivering delivering) {
        return new StoredOutbox(calls, clock, delivering::wake);
    }
}
