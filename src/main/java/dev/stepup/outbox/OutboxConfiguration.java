package dev.stepup.outbox;

import dev.stepup.chat.Outbox;
import dev.stepup.store.StoreChoice;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of the outbox. */
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
    WorkspaceLeases turns(Leases leases, StoreChoice store) {
        if (store.isEmbedded()) {
            leases.endAll();
        }
        return new WorkspaceLeases(leases, UUID.randomUUID().toString(), System::nanoTime);
    }

    @Bean
    RateLimiter rateLimiter(OutboxSettings settings) {
        return new RateLimiter(settings.postsPerMinute(), TimeMeter.SYSTEM_NANOTIME);
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
            OutboxEntries calls, WorkspaceLeases turns, Dispatcher dispatcher, Clock clock, OutboxSettings settings) {
        return new OutboxPoller(calls, turns, dispatcher, clock, settings.autoStartup());
    }

    @Bean
    Outbox outbox(OutboxEntries calls, Clock clock, OutboxPoller poller) {
        return new TransactionalOutbox(calls, clock, poller::wake);
    }
}
