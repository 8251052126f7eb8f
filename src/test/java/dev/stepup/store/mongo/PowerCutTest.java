package dev.stepup.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A power cut takes nothing from the embedded store that was acknowledged. */
class PowerCutTest {

    private static final long SEED = Long.getLong("stepup.store.seed", 21);
    private static final int POWER_CUTS = 25;
    private static final int TOGETHER = 20;

    @TempDir
    private Path folder = Path.of("");

    private final TroubledDisk disk = new TroubledDisk();
    private EmbeddedStore store = EmbeddedStore.inMemory();
    private MongoClient client = MongoClients.create(store.settings());

    @BeforeEach
    void open() {
        close();
        store = EmbeddedStore.in(StoreSettings.of(folder.resolve("store")).on(disk), new WriteCount(), () -> {});
        client = MongoClients.create(store.settings());
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void aPowerCutLosesNothingThatWasAcknowledged() throws IOException {
        Random random = new Random(SEED);
        List<String> acknowledged = new ArrayList<>();
        for (int cut = 0; cut < POWER_CUTS; cut++) {
            for (int n = random.nextInt(12); n >= 0; n--) {
                String id = cut + "-" + n;
                insert(id);
                acknowledged.add(id);
            }
            if (random.nextInt(4) == 0) {
                String gone = acknowledged.remove(random.nextInt(acknowledged.size()));
                collection().deleteOne(new Document("_id", gone));
            }
            if (random.nextInt(4) == 0) {
                store.compact();
            }
            if (random.nextInt(4) == 0) {
                store.rewrite();
            }
            EmbeddedGroupCommit unfinished = new EmbeddedGroupCommit(store);
            int inFlight = cut;
            unfinished.once(() -> {
                unfinished
                        .databaseOf(client, "stepup")
                        .getMongoDatabase()
                        .getCollection("kept")
                        .insertOne(new Document("_id", "in flight " + inFlight));
                assertThat(idsAfterAPowerCut(random)).containsAll(acknowledged);
                return true;
            });
            acknowledged.add("in flight " + inFlight);
        }
    }

    @Test
    void aPowerCutInTheMiddleOfACompactionLosesNothing() {
        Random random = new Random(SEED);
        for (int i = 0; i < 100; i++) {
            insert("kept-" + i);
            insert("erased-" + i);
        }
        List<String> all = ids();
        List<byte[]> cuts = new ArrayList<>();
        disk.beforeEachSync(() -> cuts.add(disk.afterAPowerCut(random)));
        store.compact();
        all.stream()
                .filter(each -> each.startsWith("erased"))
                .forEach(each -> collection().deleteOne(new Document("_id", each)));
        store.rewrite();
        disk.beforeEachSync(() -> {});

        List<String> kept = all.stream().filter(each -> each.startsWith("kept")).toList();
        assertThat(cuts).hasSizeGreaterThan(100);
        for (int cut = 0; cut < cuts.size(); cut += 1 + random.nextInt(16)) {
            assertThat(idsIn(cuts.get(cut), true)).as("cut %d", cut).containsAll(kept);
        }
    }

    @Test
    void aCommandIsThereAsAWholeOrNotAtAll() throws InterruptedException {
        Random random = new Random(SEED);
        insert("first");
        List<byte[]> cuts = new ArrayList<>();
        disk.beforeEachSync(() -> cuts.add(disk.afterAPowerCut(random)));
        List<Thread> writers = Stream.of("a", "b", "c")
                .map(name -> new Thread(() -> insertTogether(name)))
                .toList();
        writers.forEach(Thread::start);
        for (Thread each : writers) {
            each.join();
        }
        disk.beforeEachSync(() -> {});

        assertThat(cuts).hasSizeGreaterThan(TOGETHER);
        for (int cut = 0; cut < cuts.size(); cut += 1 + random.nextInt(4)) {
            Map<String, Long> written = idsIn(cuts.get(cut), true).stream()
                    .filter(each -> !each.equals("first"))
                    .collect(Collectors.groupingBy(each -> each.replaceAll("/.*", ""), Collectors.counting()));
            assertThat(written.values()).as("cut %d", cut).allMatch(number -> number == TOGETHER);
        }
    }

    private void insertTogether(String name) {
        for (int checkIn = 0; checkIn < TOGETHER; checkIn++) {
            String command = name + checkIn;
            collection()
                    .insertMany(IntStream.range(0, TOGETHER)
                            .mapToObj(i -> new Document("_id", command + "/" + i))
                            .toList());
        }
    }

    private List<String> idsAfterAPowerCut(Random random) {
        return idsIn(disk.afterAPowerCut(random), false);
    }

    /** Of a cut some time ago nothing is known but the file. */
    private List<String> idsIn(byte[] file, boolean longAgo) {
        try {
            Path copy = Files.createTempDirectory(folder, "cut");
            try (Stream<Path> files = Files.list(folder.resolve("store"))) {
                for (Path each : files.toList()) {
                    Files.copy(each, copy.resolve(each.getFileName()));
                }
            }
            Files.write(storeFile(copy), file);
            if (longAgo) {
                Files.delete(copy.resolve("stepup.version"));
            }
            try (EmbeddedStore left = EmbeddedStore.in(copy);
                    MongoClient driver = MongoClients.create(left.settings())) {
                return ids(EmbeddedStoreTest.collection(driver));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
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
