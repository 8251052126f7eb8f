package dev.stepup.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** What is written together waits for the disk together. */
class EmbeddedGroupCommitTest {

    private final MVStore file = new MVStore.Builder().autoCommitDisabled().open();
    private final EmbeddedStore store = EmbeddedStore.over(file, new WriteCount(), Duration.ofMinutes(1));
    private final MongoClient client = MongoClients.create(store.settings());
    private final EmbeddedGroupCommit groupCommit = new EmbeddedGroupCommit(store);
    private final MongoDatabaseFactory database = groupCommit.databaseOf(client, "stepup");

    @BeforeEach
    void theCollectionIsThere() {
        insert("first");
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void eachWriteOfItsOwnIsACommit() {
        long before = file.getCurrentVersion();

        insert("one");
        insert("two");

        assertThat(file.getCurrentVersion()).isEqualTo(before + 2);
        assertThat(file.hasUnsavedChanges()).isFalse();
    }

    @Test
    void whatIsWrittenTogetherIsSeenAtOnceAndOneCommit() {
        long before = file.getCurrentVersion();

        groupCommit.once(() -> {
            insert("one");
            groupCommit.once(() -> insert("two"));
            assertThat(EmbeddedStoreTest.collection(client).countDocuments()).isEqualTo(3);
            assertThat(file.getCurrentVersion()).isEqualTo(before);
            return insert("three");
        });

        assertThat(file.getCurrentVersion()).isEqualTo(before + 1);
        assertThat(file.hasUnsavedChanges()).isFalse();
    }

    @Test
    void workThatFailsLeavesNothingBehindThatWaits() {
        assertThatThrownBy(() -> groupCommit.once(() -> {
                    insert("one");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(file.hasUnsavedChanges()).isFalse();

        long before = file.getCurrentVersion();
        insert("two");
        assertThat(file.getCurrentVersion()).isEqualTo(before + 1);
    }

    @Test
    void aDiskThatFailsIsAStoreThatIsAway() {
        assertThatThrownBy(() -> groupCommit.once(() -> {
                    insert("one");
                    file.closeImmediately();
                    return true;
                }))
                .isInstanceOf(DataAccessException.class);
    }

    private boolean insert(String id) {
        return database.getMongoDatabase()
                .getCollection("kept")
                .insertOne(new Document("_id", id))
                .wasAcknowledged();
    }
}
