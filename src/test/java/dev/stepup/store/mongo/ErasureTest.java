package dev.stepup.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.lang3.StringUtils;
import org.bson.Document;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was erased cannot be found in the file, even by whoever has the key. */
class ErasureTest {

    private static final long SEED = Long.getLong("stepup.store.seed", 21);
    private static final String STORY = "She drew the map that all of us needed";
    private static final int DOCUMENTS = 300;
    private static final int REWRITES = 7;

    private final Path folder;
    private final EmbeddedStore store;
    private final MongoClient client;

    ErasureTest(@TempDir Path folder) {
        this.folder = folder;
        this.store = EmbeddedStore.in(folder);
        this.client = MongoClients.create(store.settings());
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void theWordsOfWhatWasErasedAreGoneFromTheFile() throws IOException {
        isWrittenAndErasedInTurns();
        assertThat(timesInTheFile(STORY)).isPositive();

        store.rewrite();

        assertThat(timesInTheFile(STORY)).isZero();
        assertThat(timesInTheFile("kept story")).isPositive();
        assertThat(collection("stories").countDocuments()).isEqualTo(DOCUMENTS / 3);
        assertThat(collection("waiting").countDocuments()).isZero();
    }

    @Test
    void soAreThoseOfLargeWrites() throws IOException {
        for (int checkIn = 0; checkIn < REWRITES; checkIn++) {
            List<Document> large = new ArrayList<>();
            for (int i = 0; i < DOCUMENTS; i++) {
                large.add(new Document("_id", checkIn + "-" + i)
                        .append("story", (i % 2 == 0 ? "kept" : STORY).repeat(100)));
            }
            collection("large").insertMany(large);
        }
        collection("large").deleteMany(new Document("story", new Document("$regex", STORY)));
        long before = Files.size(folder.resolve("stepup.mv.db"));

        store.rewrite();

        assertThat(timesInTheFile(STORY)).isZero();
        assertThat(Files.size(folder.resolve("stepup.mv.db"))).isLessThan(before / 2);
    }

    @Test
    void whateverIsWrittenMeanwhileIsKept() throws Exception {
        isWrittenAndErasedInTurns();
        Thread compacting = new Thread(store::rewrite);
        compacting.start();
        int written = 0;
        while (written < 50 || compacting.isAlive()) {
            collection("meanwhile").insertOne(new Document("_id", "m" + written++));
        }
        compacting.join();

        assertThat(timesInTheFile(STORY)).isZero();
        client.close();
        store.close();
        try (EmbeddedStore again = EmbeddedStore.in(folder);
                MongoClient driver = MongoClients.create(again.settings())) {
            assertThat(driver.getDatabase("stepup").getCollection("meanwhile").countDocuments())
                    .isEqualTo(written);
        }
    }

    /** What is written last ends within a block; before the rest of that had been filled by whatever was written earlier. */
    @Test
    void theRestOfABlockHoldsNothingOfWhatWasWrittenEarlier() throws IOException {
        collection("large").insertOne(new Document("_id", "l").append("story", (STORY + " ").repeat(300)));

        collection("large").deleteOne(new Document("_id", "l"));
        store.rewrite();

        assertThat(timesInTheFile(STORY)).isZero();
    }

    @Test
    void theFileDoesNotGrowWithEachRewrite() throws IOException {
        isWrittenAndErasedInTurns();
        store.rewrite();
        long after = Files.size(folder.resolve("stepup.mv.db"));
        for (int i = 0; i < REWRITES; i++) {
            store.rewrite();
        }
        assertThat(Files.size(folder.resolve("stepup.mv.db"))).isLessThan(2 * after);
    }

    /** As the bot does: some is kept, some is changed, some waits and is delivered. */
    private void isWrittenAndErasedInTurns() {
        Random random = new Random(SEED);
        collection("stories").createIndex(Indexes.ascending("by"), new IndexOptions().unique(true));
        List<Document> some = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            some.add(new Document("_id", "s" + i).append("by", i).append("story", i % 3 == 0 ? "kept story" : STORY));
            if (some.size() > random.nextInt(40)) {
                collection("stories").insertMany(some);
                some.clear();
                collection("waiting").insertOne(new Document("_id", "w" + i).append("text", STORY));
            }
        }
        collection("stories").insertMany(some.isEmpty() ? List.of(new Document("_id", "s").append("by", -1)) : some);
        collection("stories").deleteOne(new Document("_id", "s"));
        for (int i = 0; i < DOCUMENTS; i++) {
            if (i % 3 == 1) {
                collection("stories")
                        .updateOne(new Document("_id", "s" + i), new Document("$unset", new Document("story", "")));
            }
            if (i % 3 > 0) {
                collection("stories").deleteOne(new Document("_id", "s" + i));
            }
        }
        collection("waiting").deleteMany(new Document());
    }

    private MongoCollection<Document> collection(String name) {
        return client.getDatabase("stepup").getCollection(name);
    }

    private int timesInTheFile(String words) throws IOException {
        return timesInTheFile(folder, words);
    }

    /** As whoever has the key reads it. */
    static int timesInTheFile(Path folder, String words) throws IOException {
        Path copy = Files.copy(folder.resolve("stepup.mv.db"), folder.resolve("copy"));
        String key = Files.readString(folder.resolve("stepup.key")).strip().replaceAll(".* ", "");
        try (FileChannel plain = new FileEncrypt(
                "copy",
                FilePathEncrypt.getPasswordBytes(key.toCharArray()),
                FileChannel.open(copy, StandardOpenOption.READ, StandardOpenOption.WRITE))) {
            ByteBuffer all = ByteBuffer.allocate((int) plain.size());
            plain.read(all, 0);
            return StringUtils.countMatches(new String(all.array(), StandardCharsets.ISO_8859_1), words);
        } finally {
            Files.delete(copy);
        }
    }
}
