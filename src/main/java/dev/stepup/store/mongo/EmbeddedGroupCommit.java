package dev.stepup.store.mongo;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import dev.stepup.store.GroupCommit;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** Has the embedded store acknowledge at once what a piece of work writes, and then put all of it on disk together. */
final class EmbeddedGroupCommit implements GroupCommit {

    private static final WriteConcern NOT_YET_ON_DISK = WriteConcern.W1.withJournal(false);

    private final EmbeddedStore store;
    private final ThreadLocal<Boolean> atWork = ThreadLocal.withInitial(() -> false);

    EmbeddedGroupCommit(EmbeddedStore store) {
        this.store = store;
    }

    @Override
    public <T> T once(Supplier<T> work) {
        if (atWork.get()) {
            return work.get();
        }
        ReopeningBackend.Writing writing = store.writing();
        atWork.set(true);
        T done;
        try {
            done = work.get();
        } catch (RuntimeException | Error e) {
            atWork.remove();
            putOnDiskAfter(e, writing);
            throw e;
        }
        atWork.remove();
        putOnDisk(writing);
        return done;
    }

    private void putOnDiskAfter(Throwable failure, ReopeningBackend.Writing writing) {
        try {
            putOnDisk(writing);
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    /** Says what a store says that is away. */
    private static void putOnDisk(ReopeningBackend.Writing writing) {
        try {
            writing.putOnDisk();
        } catch (RuntimeException e) {
            throw new DataAccessResourceFailureException("the store cannot be written to", e);
        }
    }

    /** This database, in which what is written during such work is not waited for. */
    MongoDatabaseFactory databaseOf(MongoClient client, String name) {
        return new SimpleMongoClientDatabaseFactory(client, name) {

            @Override
            protected MongoDatabase doGetMongoDatabase(String database) {
                MongoDatabase ours = super.doGetMongoDatabase(database);
                return atWork.get() ? ours.withWriteConcern(NOT_YET_ON_DISK) : ours;
            }
        };
    }
}
