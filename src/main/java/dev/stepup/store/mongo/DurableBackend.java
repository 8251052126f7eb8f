package dev.stepup.store.mongo;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.mvstore.MVStore;

/**
 * Answers a writing command only once it is on disk, so that neither kill -9 nor a power cut loses what was
 * acknowledged. Commands that arrive while one commit runs share the next. A command whose write concern says that it
 * need not be in the journal is answered at once, and is on disk with the next commit.
 */
final class DurableBackend extends H2Backend {

    private static final Set<String> READING =
            Set.of("find", "aggregate", "count", "distinct", "getmore", "ping", "hello", "ismaster", "buildinfo");

    private final MVStore store;
    private final AtomicLong written = new AtomicLong();
    private final Object turn = new Object();
    private boolean committing;
    private long durable;

    DurableBackend(MVStore store) {
        super(store);
        this.store = store;
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        Document answer = super.handleMessage(message);
        if (writes(message)) {
            long mine = written.incrementAndGet();
            if (waitsForTheDisk(message)) {
                commitUpTo(mine);
            }
        }
        return answer;
    }

    /** Returns once all that was answered so far is on disk. */
    void putOnDisk() {
        commitUpTo(written.get());
    }

    /** How many writing commands there have been since the start. */
    long writes() {
        return written.get();
    }

    private static boolean writes(MongoMessage message) {
        String command = message.getDocument().keySet().iterator().next();
        return !READING.contains(command.toLowerCase(Locale.ROOT));
    }

    private static boolean waitsForTheDisk(MongoMessage message) {
        return !(message.getDocument().get("writeConcern") instanceof Document concern
                && Boolean.FALSE.equals(concern.get("j")));
    }

    /** One commits for all who wait; whoever came too late for it waits for the next, and holds up nobody. */
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
            long seen = written.get();
            store.commit();
            store.sync();
            covered = seen;
        } finally {
            synchronized (turn) {
                durable = covered;
                committing = false;
                turn.notifyAll();
            }
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
