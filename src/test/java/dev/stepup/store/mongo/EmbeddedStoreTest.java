package dev.stepup.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import dev.stepup.conversation.ChildJvm;
import dev.stepup.settings.ImpossibleSetting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the embedded store has acknowledged is there again, however the process ended. */
@Tag("story")
class EmbeddedStoreTest {

    private static final int ENOUGH = 400;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatWasAcknowledgedSurvivesASigkill() {
        List<String> lines = new ArrayList<>();
        try (ChildJvm writer = ChildJvm.run(WriterMain.class, folder.toString())) {
            while (lines.size() < ENOUGH) {
                lines.add(writer.nextLine());
            }
            writer.kill();
            lines.addAll(writer.remainingLines());
        }

        List<String> acknowledged = lines.stream()
                .filter(line -> line.endsWith(WriterMain.ACKNOWLEDGED))
                .map(line -> line.replace(WriterMain.ACKNOWLEDGED, ""))
                .toList();
        Set<String> kept = new HashSet<>();
        try (EmbeddedStore store = EmbeddedStore.in(folder);
                MongoClient client = MongoClients.create(store.settings())) {
            collection(client).find().map(each -> each.getString("_id")).into(kept);
        }
        assertThat(acknowledged).hasSizeGreaterThan(ENOUGH / 2);
        assertThat(acknowledged.stream().filter(each -> !kept.contains(each))).isEmpty();
    }

    @Test
    void whatIsClosedCanBeOpenedAgainWithAllThatWasWritten() {
        try (EmbeddedStore store = EmbeddedStore.in(folder);
                MongoClient client = MongoClients.create(store.settings())) {
            collection(client).insertOne(new Document("_id", "one"));
            store.compact();
        }

        try (EmbeddedStore store = EmbeddedStore.in(folder);
                MongoClient client = MongoClients.create(store.settings())) {
            assertThat(collection(client).countDocuments()).isEqualTo(1);
        }
    }

    @Test
    void itBelongsToOneAtATime() {
        try (EmbeddedStore first = EmbeddedStore.in(folder)) {
            assertThat(first.uri()).endsWith("/stepup?retryWrites=false");
            assertThatThrownBy(() -> EmbeddedStore.in(folder))
                    .isInstanceOf(ImpossibleSetting.class)
                    .hasMessageStartingWith("STEPUP_DATA_DIR is \"" + folder + "\", which is in use by another Stepup");
        }
        EmbeddedStore.in(folder).close();
    }

    @Test
    void aFolderThatIsNotThereIsMade() {
        Path inside = folder.resolve("a/b/c");

        EmbeddedStore.in(inside).close();

        assertThat(inside.resolve("stepup.mv.db")).exists();
    }

    @Test
    void aFileOrSomebodyElsesFileIsNoStore() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        Files.writeString(folder.resolve("stepup.mv.db"), "not a store, but long enough to be one".repeat(400));

        assertThatThrownBy(() -> EmbeddedStore.in(file))
                .isInstanceOf(ImpossibleSetting.class)
                .hasMessageContaining("cannot be made a folder");
        assertThatThrownBy(() -> EmbeddedStore.in(folder))
                .isInstanceOf(ImpossibleSetting.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void aFolderThatMayNotBeWrittenToIsNoPlaceForAStore() {
        assumeThat(folder.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(folder))
                .as("whoever runs this may write anywhere")
                .isFalse();

        assertThatThrownBy(() -> EmbeddedStore.in(folder))
                .isInstanceOf(ImpossibleSetting.class)
                .hasMessageContaining("may not write to");
    }

    @Test
    void withoutAFolderItKeepsNothing() {
        try (EmbeddedStore first = EmbeddedStore.inMemory();
                EmbeddedStore second = EmbeddedStore.inMemory();
                MongoClient one = MongoClients.create(first.settings());
                MongoClient other = MongoClients.create(second.settings())) {
            collection(one).insertOne(new Document("_id", "one"));

            assertThat(collection(one).countDocuments()).isEqualTo(1);
            assertThat(collection(other).countDocuments()).isZero();
        }
        assertThat(folder).isEmptyDirectory();
    }

    static MongoCollection<Document> collection(MongoClient client) {
        return client.getDatabase("stepup").getCollection("kept");
    }
}
