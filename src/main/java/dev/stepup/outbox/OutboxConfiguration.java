package dev.stepup.outbox;

import dev.stepup.chat.Outbox;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
    WorkspaceLeases turns(Leases leases, @Value("${stepup.store.uri:}") String storeUri) {
        if (storeUri.isBlank()) {
            leases.endAll();
        }
        return new WorkspaceLeases(leases, UUID.randomUUID().toString(), System::nanoTime);
    }

    @Bean
    RateLimiter rateLimiter(@Value("${stepup.slack.posts-per-minute}") int postsPerMinute) {
        return new RateLimiter(postsPerMinute, TimeMeter.SYSTEM_NANOTIME);
    }

    @Bean
    Dispatcher dispatcher(
            WorkspaceLeases turns,
            OutboxEntries calls,
            RateLimiter rateLimiter,
            MessageSender messageSender,
            @Qualifier("outboxLanes") ExecutorService outboxLanes,
            ApplicationEventPublisher events,
            MeterRegistry registry,
            Clock clock) {
        return new Dispatcher(
                turns,
                calls,
                rateLimiter,
                messageSender,
                outboxLanes,
                events,
                new OutboxMetrics(registry, calls, clock),
                clock);
    }

    @Bean
    OutboxPoller poller(
            OutboxEntries calls,
            WorkspaceLeases turns,
            Dispatcher dispatcher,
            Clock clock,
            @Value("${stepup.outbox.auto-startup:true}") boolean autoStartup) {
        return new OutboxPoller(calls, turns, dispatcher, clock, autoStartup);
    }

    @Bean
    Outbox outbox(OutboxEntries calls, Clock clock, OutboxPoller poller) {
        return new TransactionalOutbox(calls, clock, poller::wake);
    }
}
