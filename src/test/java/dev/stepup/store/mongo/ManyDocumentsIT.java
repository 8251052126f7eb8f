package dev.stepup.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long the embedded store takes when it is larger than it should ever become, which it prints. */
class ManyDocumentsIT {

    private static final int DOCUMENTS = Integer.getInteger("stepup.store.documents", 2_000);
    private static final int BATCH = 1_000;
    private static final int SINGLE = 200;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesGoOnWhileItIsCompacted() throws Exception {
        try (EmbeddedStore store = EmbeddedStore.in(folder);
                MongoClient client = MongoClients.create(store.settings())) {
            MongoCollection<Document> kept = EmbeddedStoreTest.collection(client);
            kept.createIndex(Indexes.ascending("workspace", "key"), new IndexOptions().unique(true));
            long begun = System.nanoTime();
            for (int i = 0; i < DOCUMENTS; i += BATCH) {
                kept.insertMany(batch(i));
            }
            print("%d documents in batches: %d ms, %d MB", DOCUMENTS, since(begun), megabytes());
            print("one by one: %s", writes(kept, "single"));

            begun = System.nanoTime();
            Thread compacting = new Thread(store::rewrite);
            compacting.start();
            List<Long> meanwhile = new ArrayList<>();
            for (int i = 0; compacting.isAlive(); i++) {
                meanwhile.addAll(times(kept, "meanwhile-" + i + "-", 1));
            }
            print("rewritten in %d ms to %d MB; meanwhile %s", since(begun), megabytes(), said(meanwhile));
            begun = System.nanoTime();
            assertThat(kept.countDocuments(new Document("key", "key-" + DOCUMENTS / 2)))
                    .isEqualTo(1);
            print("one looked for through all: %d ms", since(begun));
        }
        long begun = System.nanoTime();
        EmbeddedStore.in(folder).close();
        print("opened, read through and closed: %d ms, %d MB", since(begun), megabytes());
    }

    private static List<Document> batch(int from) {
        List<Document> batch = new ArrayList<>();
        for (int i = from; i < from + BATCH; i++) {
            batch.add(new Document("_id", "document-" + i)
                    .append("workspace", "T0ORBIT")
                    .append("key", "key-" + i)
                    .append("function", "VISIONING")
                    .append("story", "She drew the map that all of us needed, and asked what was missing on it"));
        }
        return batch;
    }

    private static String writes(MongoCollection<Document> kept, String name) {
        return said(times(kept, name, SINGLE));
    }

    private static List<Long> times(MongoCollection<Document> kept, String name, int number) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            long begun = System.nanoTime();
            kept.insertOne(
                    new Document("_id", name + i).append("workspace", "T0ORBIT").append("key", name + i));
            times.add(since(begun));
        }
        return times;
    }

    private static String said(List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        return sorted.isEmpty()
                ? "nothing"
                : "%d writes, p50 %d ms, p99 %d ms, at the most %d ms"
                        .formatted(
                                sorted.size(),
                                sorted.get(sorted.size() / 2),
                                sorted.get(sorted.size() * 99 / 100),
                                sorted.get(sorted.size() - 1));
    }

    private long megabytes() throws IOException {
        return Files.size(folder.resolve("stepup.mv.db")) >> 20;
    }

    private static long since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }

    private static void print(String line, Object... values) {
        System.out.printf(line + "%n", values);
    }
}
