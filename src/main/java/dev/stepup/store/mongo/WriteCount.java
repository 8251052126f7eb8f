package dev.stepup.store.mongo;

import com.mongodb.MongoCommandException;
import com.mongodb.event.CommandFailedEvent;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;
import com.mongodb.event.ServerHeartbeatFailedEvent;
import com.mongodb.event.ServerMonitorListener;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.BsonDocument;

/** Counts the writes that the store took and those that it failed; with MongoDB by listening to the driver. */
final class WriteCount implements CommandListener, ServerMonitorListener {

    private static final Set<String> WRITING = Set.of("insert", "update", "delete", "findAndModify");

    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();

    /** A write is as safe as it gets. */
    void oneTaken() {
        taken.incrementAndGet();
    }

    /** A write failed, or would. */
    void oneFailed() {
        failed.incrementAndGet();
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        BsonDocument answer = event.getResponse();
        if (WRITING.contains(event.getCommandName()) && !answer.containsKey("writeErrors")) {
            if (answer.containsKey("writeConcernError")) {
                oneFailed();
            } else {
                oneTaken();
            }
        }
    }

    /** What MongoDB refuses with an answer may be ours to blame, such as a key that is there already. */
    @Override
    public void commandFailed(CommandFailedEvent event) {
        if (!(event.getThrowable() instanceof MongoCommandException)) {
            oneFailed();
        }
    }

    @Override
    public void serverHeartbeatFailed(ServerHeartbeatFailedEvent event) {
        oneFailed();
    }

    Seen seen() {
        return new Seen(taken.get(), failed.get());
    }

    /** How many there had been at some moment. */
    record Seen(long taken, long failed) {

        /** Whether since then some were taken and none failed. */
        boolean wentWellSince(Seen before) {
            return taken > before.taken && failed == before.failed;
        }
    }
}
