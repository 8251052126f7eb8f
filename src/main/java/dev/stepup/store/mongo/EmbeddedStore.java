package dev.stepup.store.mongo;

import de.bwaldvogel.mongo.MongoServer;
import dev.stepup.settings.ImpossibleSetting;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** A store of our own in one file, behind the MongoDB protocol on a port that only this machine reaches. */
final class EmbeddedStore implements AutoCloseable {

    /** A connection's thread waits for the disk, and with it all others of that thread; and a commit is shared by few. */
    private static final int THREADS = 32;

    private static final int SECONDS_IDLE = 60;
    private static final int MILLIS_TO_COMPACT = 2_000;

    private final MVStore store;
    private final DurableBackend backend;
    private final MongoServer server;
    private final InetSocketAddress address;
    private final ScheduledExecutorService compacting = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "compacting");
        thread.setDaemon(true);
        return thread;
    });
    private long seenLast;
    private long seenIdle;

    /** Serves what is in this store, which it closes in the end. */
    EmbeddedStore(MVStore store) {
        this.store = store;
        this.backend = new DurableBackend(store);
        this.server = new MongoServer(backend);
        server.bind(new InetSocketAddress("localhost", 0), 1, THREADS);
        this.address = server.getLocalAddress();
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

    /** Where a MongoDB driver finds it. */
    String uri() {
        return "mongodb://localhost:" + address.getPort() + "/stepup?retryWrites=false";
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
        server.shutdownNow();
    }

    @Override
    public String toString() {
        return "EmbeddedStore[" + uri() + "]";
    }
}
