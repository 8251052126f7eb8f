package dev.stepup.store.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import dev.stepup.settings.ImpossibleSetting;
import dev.stepup.store.Erasure;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A store of our own in one file, behind the MongoDB protocol, which it speaks with this process alone. */
final class EmbeddedStore implements Erasure, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedStore.class);
    private static final int SECONDS_BETWEEN_COMPACTIONS = 60;
    private static final int HOURS_BETWEEN_REWRITES = 12;
    private static final int SECONDS_TO_FINISH = 10;
    private static final int MILLIS_TO_LOOK = 500;
    private static final Duration TIME_TO_SHOW_THE_SECRET = Duration.ofSeconds(2);

    private final ReopeningBackend backend;
    private final Runnable afterwards;
    private final ConnectionSecret secret = new ConnectionSecret(new SecureRandom());
    private final LoopbackServer server;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ScheduledExecutorService keeping = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "store-keeping");
        thread.setDaemon(true);
        return thread;
    });

    private EmbeddedStore(ReopeningBackend backend, Runnable afterwards, Duration timeToShowTheSecret) {
        this.backend = backend;
        this.afterwards = afterwards;
        this.server = new LoopbackServer(backend, secret, timeToShowTheSecret);
        keeping.scheduleWithFixedDelay(
                this::compact, SECONDS_BETWEEN_COMPACTIONS, SECONDS_BETWEEN_COMPACTIONS, TimeUnit.SECONDS);
        keeping.scheduleWithFixedDelay(this::rewrite, 1, HOURS_BETWEEN_REWRITES, TimeUnit.HOURS);
        keeping.scheduleWithFixedDelay(this::reopenIfLost, MILLIS_TO_LOOK, MILLIS_TO_LOOK, TimeUnit.MILLISECONDS);
    }

    /**
     * Opens the store in this folder, making the folder when there is none.
     *
     * @param onBeyondHelp told once, when what was acknowledged is not in the file any more
     * @throws ImpossibleSetting when the folder cannot be used, another process holds it, or what is in it cannot be
     *     read or is older than it was
     */
    static EmbeddedStore in(StoreSettings settings, WriteCount writes, Runnable onBeyondHelp) {
        StoreFolder folder = StoreFolder.take(settings.folder());
        try {
            StoreFile file = StoreFile.in(folder, settings);
            ReopeningBackend backend = new ReopeningBackend(file::open, file.version()::reached, writes, onBeyondHelp);
            return new EmbeddedStore(backend, file::close, TIME_TO_SHOW_THE_SECRET);
        } catch (RuntimeException refused) {
            folder.close();
            throw refused;
        }
    }

    static EmbeddedStore in(StoreSettings settings) {
        return in(settings, new WriteCount(), () -> {});
    }

    /** With a key of its own beside it. */
    static EmbeddedStore in(Path folder) {
        return in(StoreSettings.of(folder));
    }

    /** Opens a store that keeps nothing, for tests. */
    static EmbeddedStore inMemory(WriteCount writes) {
        return over(new MVStore.Builder().autoCommitDisabled().open(), writes, TIME_TO_SHOW_THE_SECRET);
    }

    static EmbeddedStore inMemory() {
        return inMemory(new WriteCount());
    }

    /** Serves what is in this store, which it closes in the end, and which cannot be opened again. */
    static EmbeddedStore over(MVStore store, WriteCount writes, Duration timeToShowTheSecret) {
        ReopeningBackend backend = new ReopeningBackend(() -> store, (version, millis) -> {}, writes, () -> {});
        return new EmbeddedStore(backend, () -> {}, timeToShowTheSecret);
    }

    /** Where a MongoDB driver finds it, which is let in only with the secret. */
    String uri() {
        return "mongodb://" + server.address() + "/stepup?retryWrites=false";
    }

    /** Lets a driver in. */
    void letIn(MongoClientSettings.Builder driver) {
        secret.showBy(driver);
    }

    /** All that a driver needs. */
    MongoClientSettings settings() {
        MongoClientSettings.Builder driver =
                MongoClientSettings.builder().applyConnectionString(new ConnectionString(uri()));
        letIn(driver);
        return driver.build();
    }

    /** What is written from now on, and whether all of it is on disk. */
    ReopeningBackend.Writing writing() {
        return backend.writing();
    }

    /** Gives back the space that many small commits leave behind. */
    void compact() {
        unlessLost(() -> backend.compaction().tidy());
    }

    /** Returns once nothing that was erased before can be found in the file. */
    void rewrite() {
        unlessLost(() -> backend.compaction().rewrite());
    }

    /** Several who ask for it while it is waited for are served together. */
    @Override
    public void soon() {
        if (asked.compareAndSet(false, true)) {
            keeping.execute(() -> {
                asked.set(false);
                rewrite();
            });
        }
    }

    /** A store that is lost has its turn again; a thread that threw would have none. */
    private static void unlessLost(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException lost) {
            log.debug("Not compacted", lost);
        }
    }

    /** Goes on after a write that failed, as soon as writes succeed again. */
    void reopenIfLost() {
        backend.reopenIfLost();
    }

    @Override
    public void close() {
        if (keeping.isShutdown()) {
            return;
        }
        finishWhatWasAskedFor();
        server.close();
        backend.close();
        afterwards.run();
    }

    /** Without interrupting it, which would close the file under it. */
    private void finishWhatWasAskedFor() {
        keeping.shutdown();
        try {
            if (!keeping.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                log.warn("Closed in the middle of a compaction; what was erased leaves the disk after the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String toString() {
        return "EmbeddedStore[" + uri() + "]";
    }
}
