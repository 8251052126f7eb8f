package dev.stepup.slack.outbox;

import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Keeps the outbox moving from start to stop: looks when woken, and once a second in any case. */
final class Delivering implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Delivering.class);
    private static final long MILLIS_BETWEEN_LOOKS = 1_000;
    private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);

    private final PendingCalls calls;
    private final Dispatcher dispatcher;
    private final Clock clock;
    private final boolean autoStartup;
    private final Semaphore wake = new Semaphore(0);
    private final Set<WorkspaceId> busy = ConcurrentHashMap.newKeySet();
    private volatile ExecutorService workers = Executors.newCachedThreadPool();
    private volatile boolean running;
    private Instant cleaned = Instant.MIN;

    Delivering(PendingCalls calls, Dispatcher dispatcher, Clock clock, boolean autoStartup) {
        this.calls = calls;
        this.dispatcher = dispatcher;
        this.clock = clock;
        this.autoStartup = autoStartup;
    }

    @Override
    public boolean isAutoStartup() {
        return autoStartup;
    }

    /** Lets it look now. */
    void wake() {
        wake.release();
    }

    @Override
    public void start() {
        running = true;
        int found = calls.giveBackWhatWasInHand();
        if (found > 0) {
            log.warn("{} calls were in flight when the last process ended; sending them again", found);
        }
        workers = Executors.newCachedThreadPool(task -> new Thread(task, "outbox"));
        workers.execute(this::lookUntilStopped);
    }

    private void lookUntilStopped() {
        while (running) {
            try {
                look();
                wake.tryAcquire(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
                wake.drainPermits();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void look() throws InterruptedException {
        try {
            for (WorkspaceId workspace : calls.workspacesWithWork(clock.instant())) {
                if (busy.add(workspace)) {
                    workers.execute(() -> work(workspace));
                }
            }
            clean();
        } catch (RuntimeException e) {
            log.warn("The outbox could not look for work: {}", e.getClass().getName());
            TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
        }
    }

    private void work(WorkspaceId workspace) {
        try {
            dispatcher.deliverAll(workspace);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.error("The outbox of {} stopped for a moment", workspace, e);
        } finally {
            busy.remove(workspace);
        }
    }

    private void clean() {
        Instant now = clock.instant();
        if (cleaned.plus(BETWEEN_CLEANINGS).isBefore(now)) {
            cleaned = now;
            calls.forgetEndedBefore(now.minus(PendingCalls.REMEMBERED));
        }
    }

    @Override
    public void stop() {
        running = false;
        wake();
        workers.shutdown();
        try {
            if (!workers.awaitTermination(10, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
