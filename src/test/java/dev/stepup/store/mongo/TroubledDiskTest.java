package dev.stepup.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import dev.stepup.store.mongo.TroubledDisk.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessResourceFailureException;

/** What a disk does to the embedded store, and that it goes on once the disk does. */
class TroubledDiskTest {

    @TempDir
    private Path folder = Path.of("");

    private final TroubledDisk disk = new TroubledDisk();
    private final AtomicInteger beyondHelp = new AtomicInteger();
    private EmbeddedStore store = EmbeddedStore.inMemory();
    private MongoClient client = MongoClients.create(store.settings());

    @BeforeEach
    void open() {
        close();
        store = EmbeddedStore.in(
                StoreSettings.of(folder.resolve("store")).on(disk), new WriteCount(), beyondHelp::incrementAndGet);
        client = MongoClients.create(store.settings());
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void itGoesOnAsSoonAsTheDiskDoes(Trouble trouble) {
        insert("before");
        disk.is(trouble);
        assertThatThrownBy(() -> insertUntilItFails("meanwhile")).isInstanceOf(MongoException.class);
        assertThatThrownBy(() -> insert("still")).isInstanceOf(MongoException.class);
        store.reopenIfLost();
        assertThatThrownBy(() -> insert("still")).isInstanceOf(MongoException.class);

        disk.is(Trouble.NONE);
        store.reopenIfLost();

        insert("after");
        assertThat(ids()).contains("before", "after").doesNotContain("still");
        open();
        assertThat(ids()).contains("before", "after").doesNotContain("still");
        assertThat(beyondHelp).hasValue(0);
    }

    @Test
    void whatIsWrittenTogetherFailsAsAWholeWhenTheStoreWasOpenedAgainMeanwhile() {
        EmbeddedGroupCommit groupCommit = new EmbeddedGroupCommit(store);
        insert("before");

        assertThatThrownBy(() -> groupCommit.once(() -> {
                    groupCommit
                            .databaseOf(client, "stepup")
                            .getMongoDatabase()
                            .getCollection("kept")
                            .insertOne(new Document("_id", "lost"));
                    disk.is(Trouble.READ_ONLY);
                    assertThatThrownBy(() -> insert("other")).isInstanceOf(MongoException.class);
                    disk.is(Trouble.NONE);
                    store.reopenIfLost();
                    return true;
                }))
                .isInstanceOf(DataAccessResourceFailureException.class);

        assertThat(ids()).containsExactly("before");
    }

    @Test
    void whereTheFileHasLostSomethingMeanwhileOnlyARestartHelps() throws IOException {
        insert("before");
        byte[] then = Files.readAllBytes(storeFile(folder.resolve("store")));
        for (int i = 0; i < 20; i++) {
            insert("later-" + i);
        }
        disk.is(Trouble.READ_ONLY);
        assertThatThrownBy(() -> insert("still")).isInstanceOf(MongoException.class);
        Files.write(storeFile(folder.resolve("store")), then);
        disk.is(Trouble.NONE);

        store.reopenIfLost();
        store.reopenIfLost();

        assertThat(beyondHelp).hasValue(1);
        assertThatThrownBy(() -> insert("after")).isInstanceOf(MongoException.class);
    }

    /** A write finds room in what was freed before for a while. */
    private void insertUntilItFails(String id) {
        for (int i = 0; i < 1_000; i++) {
            insert(id + i);
        }
    }

    private void insert(String id) {
        collection().insertOne(new Document("_id", id));
    }

    private MongoCollection<Document> collection() {
        return EmbeddedStoreTest.collection(client);
    }

    private List<String> ids() {
        return ids(collection());
    }

    private static List<String> ids(MongoCollection<Document> collection) {
        return collection.find().map(each -> each.getString("_id")).into(new ArrayList<>());
    }

    private static Path storeFile(Path folder) {
        return folder.resolve("stepup.mv.db");
    }
}
