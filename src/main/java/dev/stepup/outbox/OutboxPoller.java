package dev.stepup.outbox;

import dev.stepup.chat.interaction.FailureSummary;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs the outbox from start to stop: when it is woken, and once a second while something is due. */
final class OutboxPoller implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxPoller.class);
    private static final long MILLIS_BETWEEN_LOOKS = 1_000;
    private static final long SECONDS_TO_FINISH = 8;
    private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);

    private final OutboxEntries calls;
    private final WorkspaceLeases turns;
    private final Dispatcher dispatcher;
    private final Clock clock;
    private final boolean autoStartup;
    private final Semaphore wake = new Semaphore(0);
    private final Set<WorkspaceId> woken = ConcurrentHashMap.newKeySet();
    private final Set<WorkspaceId> busy = ConcurrentHashMap.newKeySet();
    private volatile ExecutorService workers = Executors.newCachedThreadPool();
    private volatile boolean running;
    private boolean away;
    private Instant cleaned = Instant.MIN;

    OutboxPoller(OutboxEntries calls, WorkspaceLeases turns, Dispatcher dispatcher, Clock clock, boolean autoStartup) {
        this.calls = calls;
        this.turns = turns;
        this.dispatcher = dispatcher;
        this.clock = clock;
        this.autoStartup = autoStartup;
    }

    @Override
    public boolean isAutoStartup() {
        return autoStartup;
    }

    /** Lets it send what is due in this workspace now; asking the store where something is due would cost more. */
    void wake(WorkspaceId workspace) {
        woken.add(workspace);
        wake.release();
    }

    @Override
    public void start() {
        running = true;
        workers = Executors.newCachedThreadPool(task -> new Thread(task, "outbox"));
        workers.execute(this::lookUntilStopped);
    }

    private void lookUntilStopped() {
        while (running) {
            try {
                look();
                long next = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MILLIS_BETWEEN_LOOKS);
                while (running && wake.tryAcquire(next - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    wake.drainPermits();
                    woken.forEach(this::begin);
                }
            } catch (InterruptedException | RejectedExecutionException ended) {
                return;
            }
        }
    }

    /** Logs once when the store goes away, and once when it is back. */
    private void look() throws InterruptedException {
        try {
            calls.workspacesWithWork(clock.instant()).forEach(this::begin);
            turns.tend(Set.copyOf(busy));
            clean();
            if (away) {
                away = false;
                log.info("The outbox can look for work again");
            }
        } catch (RuntimeException e) {
            if (!away) {
                away = true;
                log.warn("The outbox cannot look for work: {}", FailureSummary.of(e));
            }
        }
    }

    /** If one is at work there already, another follows, because the first may have looked just before. */
    private void begin(WorkspaceId workspace) {
        if (busy.add(workspace)) {
            woken.remove(workspace);
            workers.execute(() -> work(workspace));
        }
    }

    private void work(WorkspaceId workspace) {
        try {
            dispatcher.deliverAll(workspace, () -> running);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.warn("The outbox of {} stopped for a moment: {}", workspace, FailureSummary.of(e));
        } finally {
            busy.remove(workspace);
            if (woken.contains(workspace)) {
                wake.release();
            }
        }
    }

    private void clean() {
        Instant now = clock.instant();
        if (cleaned.plus(BETWEEN_CLEANINGS).isBefore(now)) {
            cleaned = now;
            calls.forgetEndedBefore(now.minus(OutboxEntries.REMEMBERED));
        }
    }

    @Override
    public void stop() {
        running = false;
        wake.release();
        workers.shutdown();
        try {
            if (!workers.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
            turns.releaseAll();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.warn("The outbox could not say that it ends: {}", FailureSummary.of(e));
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
