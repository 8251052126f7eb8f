package dev.stepup.store.mongo;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * Answers a writing command only once it is on disk, so that neither kill -9 nor a power cut loses what was
 * acknowledged. Commands that arrive while one commit runs share the next. A command whose write concern says that it
 * need not be in the journal is answered at once, and is on disk with the next commit.
 */
final class DurableBackend extends H2Backend {

    private static final Set<String> READING =
            Set.of("find", "aggregate", "count", "distinct", "getmore", "ping", "hello", "ismaster", "buildinfo");

    private final MVStore store;
    private final LongConsumer onDisk;
    private final ReadWriteLock commands = new ReentrantReadWriteLock();
    private final AtomicLong written = new AtomicLong();
    private final Object turn = new Object();
    private volatile @Nullable Throwable failure;
    private boolean committing;
    private long durable;

    /** Tells somebody which version of this store is on disk, each time after it is. */
    DurableBackend(MVStore store, LongConsumer onDisk) {
        super(store);
        this.store = store;
        this.onDisk = onDisk;
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        boolean writes = writes(message);
        Document answer;
        long mine;
        commands.readLock().lock();
        try {
            answer = super.handleMessage(message);
            mine = writes ? written.incrementAndGet() : 0;
        } finally {
            commands.readLock().unlock();
        }
        if (writes && waitsForTheDisk(message)) {
            commitUpTo(mine);
        }
        return answer;
    }

    /** Returns once all that was answered so far is on disk. */
    void putOnDisk() {
        commitUpTo(written.get());
    }

    /** Whether the store has closed itself. */
    boolean isLost() {
        return store.isClosed();
    }

    /** In a few words, for the log. */
    String whyLost() {
        Throwable why = failure;
        return why == null || why.getMessage() == null
                ? "closed"
                : why.getMessage().lines().findFirst().orElse("");
    }

    /** Writes a little, and has it put on disk. */
    void checkThatItCanBeWritten() {
        written.incrementAndGet();
        store.openMap("stepup.written").put("at", store.getTimeAbsolute());
        putOnDisk();
    }

    /** Keeps the file small and free of what was erased. */
    Compaction compaction() {
        return new Compaction(store, this::betweenCommands, this::checkThatItCanBeWritten);
    }

    /** While no command is at work, for what is moved in the file may be what one is reading. */
    private <T> T betweenCommands(Supplier<T> step) {
        commands.writeLock().lock();
        try {
            return step.get();
        } finally {
            commands.writeLock().unlock();
        }
    }

    private static boolean writes(MongoMessage message) {
        String command = message.getDocument().keySet().iterator().next();
        return !READING.contains(command.toLowerCase(Locale.ROOT));
    }

    private static boolean waitsForTheDisk(MongoMessage message) {
        return !(message.getDocument().get("writeConcern") instanceof Document concern
                && Boolean.FALSE.equals(concern.get("j")));
    }

    /** One commit serves all who wait; who comes too late waits for the next one. */
    private void commitUpTo(long mine) {
        synchronized (turn) {
            while (committing && durable < mine) {
                await();
            }
            if (durable >= mine) {
                return;
            }
            committing = true;
        }
        commitForAll();
    }

    private void commitForAll() {
        long covered = durable;
        try {
            long seen = commitWholeCommands();
            long version = store.isPersistent() ? store.getFileStore().lastChunkVersion() : 0;
            store.sync();
            covered = seen;
            onDisk.accept(version);
        } catch (Throwable failed) {
            // A write that failed closes the store by itself; one that cannot be put on disk has to end the same way.
            failure = failed;
            store.closeImmediately();
            throw failed;
        } finally {
            synchronized (turn) {
                durable = covered;
                committing = false;
                turn.notifyAll();
            }
        }
    }

    /** Never half of what a command does, which could not be undone after a crash. */
    private long commitWholeCommands() {
        commands.writeLock().lock();
        try {
            long seen = written.get();
            store.commit();
            return seen;
        } finally {
            commands.writeLock().unlock();
        }
    }

    private void await() {
        try {
            turn.wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the store closes before this is on disk", e);
        }
    }
}
