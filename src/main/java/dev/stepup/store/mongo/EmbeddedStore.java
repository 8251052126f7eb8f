package dev.stepup.store.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import dev.stepup.settings.ImpossibleSetting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** A store of our own in one file, behind the MongoDB protocol, which it speaks with this process alone. */
final class EmbeddedStore implements AutoCloseable {

    private static final int SECONDS_IDLE = 60;
    private static final int MILLIS_TO_COMPACT = 2_000;
    private static final Duration TIME_TO_SHOW_THE_SECRET = Duration.ofSeconds(2);

    private final MVStore store;
    private final DurableBackend backend;
    private final ConnectionSecret secret = new ConnectionSecret(new SecureRandom());
    private final LoopbackServer server;
    private final ScheduledExecutorService compacting = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "compacting");
        thread.setDaemon(true);
        return thread;
    });
    private long seenLast;
    private long seenIdle;

    /** Serves what is in this store, which it closes in the end. */
    EmbeddedStore(MVStore store) {
        this(store, TIME_TO_SHOW_THE_SECRET);
    }

    EmbeddedStore(MVStore store, Duration timeToShowTheSecret) {
        this.store = store;
        this.backend = new DurableBackend(store);
        this.server = new LoopbackServer(backend, secret, timeToShowTheSecret);
        compacting.scheduleWithFixedDelay(this::compactWhenIdle, SECONDS_IDLE, SECONDS_IDLE, TimeUnit.SECONDS);
    }

    /**
     * Opens the store in this folder, making the folder when there is none.
     *
     * @throws ImpossibleSetting when the folder cannot be used or another process holds it
     */
    static EmbeddedStore in(Path folder) {
        Path file = folder.resolve("stepup.mv.db");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw unusable(folder, "cannot be made a folder");
        }
        if (!Files.isWritable(folder)) {
            throw unusable(folder, "is a folder this user may not write to");
        }
        return new EmbeddedStore(open(file, folder));
    }

    /** Opens a store that keeps nothing, for tests. */
    static EmbeddedStore inMemory() {
        return new EmbeddedStore(new MVStore.Builder().autoCommitDisabled().open());
    }

    private static MVStore open(Path file, Path folder) {
        try {
            return new MVStore.Builder()
                    .fileName(file.toString())
                    .autoCommitDisabled()
                    .cacheSize(64)
                    .open();
        } catch (MVStoreException e) {
            throw unusable(
                    folder,
                    e.getErrorCode() == org.h2.mvstore.DataUtils.ERROR_FILE_LOCKED
                            ? "is in use by another Stepup; stop that one first"
                            : "holds a store that cannot be read (" + e.getMessage() + ")");
        }
    }

    private static ImpossibleSetting unusable(Path folder, String why) {
        return new ImpossibleSetting(
                "STEPUP_DATA_DIR",
                "is \"" + folder + "\", which " + why + "; name another folder, or set MONGODB_URI.");
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

    /** Returns once all that was acknowledged so far is on disk, where it usually is already. */
    void putOnDisk() {
        backend.putOnDisk();
    }

    /** Gives back the space that many small commits leave behind, if nothing was written since it was asked last. */
    void compactWhenIdle() {
        long writes = backend.writes();
        if (writes == seenIdle || writes != seenLast) {
            seenLast = writes;
            return;
        }
        seenIdle = writes;
        store.compactFile(MILLIS_TO_COMPACT);
    }

    @Override
    public void close() {
        compacting.shutdownNow();
        server.close();
        backend.close();
    }

    @Override
    public String toString() {
        return "EmbeddedStore[" + uri() + "]";
    }
}
