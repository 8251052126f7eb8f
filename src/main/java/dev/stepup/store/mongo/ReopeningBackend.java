package dev.stepup.store.mongo;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes on after a write that failed, which closes the store: it is opened again as it was last put on disk, once it can be
 * written to. Until then every command fails, and connections stay.
 */
final class ReopeningBackend implements MongoBackend {

    private static final Logger log = LoggerFactory.getLogger(ReopeningBackend.class);

    private final Supplier<MVStore> file;
    private final OnDisk onDisk;
    private final WriteCount writes;
    private final Runnable onBeyondHelp;
    private volatile DurableBackend current;
    private volatile long durable;
    private volatile boolean beyondHelp;
    private boolean saidThatItIsLost;
    private boolean closed;

    ReopeningBackend(Supplier<MVStore> file, OnDisk onDisk, WriteCount writes, Runnable onBeyondHelp) {
        this.file = file;
        this.onDisk = onDisk;
        this.writes = writes;
        this.onBeyondHelp = onBeyondHelp;
        this.current = over(file.get());
    }

    private DurableBackend over(MVStore store) {
        return new DurableBackend(store, version -> {
            durable = version;
            writes.oneTaken();
            onDisk.reached(version, store.getTimeAbsolute());
        });
    }

    /** Opens the store again if it has closed itself; if that fails too, it is tried again the next time. */
    synchronized void reopenIfLost() {
        if (closed || beyondHelp || !current.isLost()) {
            return;
        }
        if (!saidThatItIsLost) {
            log.error("Nothing can be stored ({}); it is tried again every moment", current.whyLost());
            saidThatItIsLost = true;
        }
        try {
            reopen();
            log.info("Everything can be stored again");
            saidThatItIsLost = false;
        } catch (LostSomething e) {
            beyondHelp = true;
            log.error("The store has lost something; a restart says what can be done");
            onBeyondHelp.run();
        } catch (RuntimeException notYet) {
            writes.oneFailed();
        }
    }

    private void reopen() {
        MVStore store = openAgain();
        try {
            if (store.isPersistent() && store.getCurrentVersion() < durable) {
                throw new LostSomething();
            }
            DurableBackend next = over(store);
            next.checkThatItCanBeWritten();
            current = next;
        } catch (RuntimeException e) {
            store.closeImmediately();
            throw e;
        }
    }

    private MVStore openAgain() {
        try {
            return file.get();
        } catch (MVStoreException e) {
            throw e.getErrorCode() == DataUtils.ERROR_FILE_CORRUPT ? new LostSomething() : e;
        }
    }

    /** How much is written and on disk so far, and later whether the rest is. */
    Writing writing() {
        return new Writing(current);
    }

    /** That of the store as it is now; it fails only where the store is lost in between. */
    Compaction compaction() {
        return current.compaction();
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        DurableBackend now = current;
        if (now.isLost()) {
            writes.oneFailed();
            throw lost(null);
        }
        try {
            return now.handleMessage(message);
        } catch (MongoServerException refused) {
            throw refused;
        } catch (RuntimeException e) {
            if (!now.isLost()) {
                throw e;
            }
            writes.oneFailed();
            throw lost(e);
        }
    }

    private static MongoServerException lost(@Nullable RuntimeException why) {
        return new MongoServerException("the store cannot be written to", why);
    }

    @Override
    public void handleClose(Channel channel) {
        current.handleClose(channel);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        return current.handleCommand(channel, database, command, query);
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        return current.handleQuery(query);
    }

    @Override
    public void dropDatabase(String database) {
        current.dropDatabase(database);
    }

    @Override
    public Collection<Document> getCurrentOperations(MongoQuery query) {
        return current.getCurrentOperations(query);
    }

    @Override
    public Document getServerStatus() {
        return current.getServerStatus();
    }

    @Override
    public synchronized void close() {
        closed = true;
        current.close();
    }

    @Override
    public void closeCursors(List<Long> cursorIds) {
        current.closeCursors(cursorIds);
    }

    @Override
    public Clock getClock() {
        return current.getClock();
    }

    @Override
    public void enableOplog() {
        throw new UnsupportedOperationException("kept by nobody");
    }

    @Override
    public void disableOplog() {}

    @Override
    public MongoDatabase resolveDatabase(String database) {
        return current.resolveDatabase(database);
    }

    @Override
    public MongoBackend version(MongoVersion version) {
        current.version(version);
        return this;
    }

    /** No waiting helps, and somebody has to decide at a restart. */
    private static final class LostSomething extends RuntimeException {}

    /** Hears which version of the store is on disk, and when that was. */
    @FunctionalInterface
    interface OnDisk {

        void reached(long version, long millis);
    }

    /** Some work that ends on disk as a whole, or fails. */
    final class Writing {

        private final DurableBackend since;

        private Writing(DurableBackend since) {
            this.since = since;
        }

        /** Returns once all that was written is on disk; fails where the store has lost some of it since. */
        void putOnDisk() {
            if (current != since) {
                throw new IllegalStateException("the store was opened again in between");
            }
            since.putOnDisk();
        }
    }
}
