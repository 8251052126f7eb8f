package dev.stepup.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.stepup.settings.ImpossibleSetting;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that has lost something does not start as if nothing were lost. */
class DamagedStoreTest {

    private static final long SEED = Long.getLong("stepup.store.seed", 21);
    private static final int CUTS = 40;
    private static final int DOCUMENTS = 200;
    private static final int BLOCK = 4096;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFileThatWasCutIsWholeOrRefusedWhereverItWasCut() throws IOException {
        Path written = written("killed", true);
        Random random = new Random(SEED);
        int refused = 0;
        for (int cut = 0; cut < CUTS; cut++) {
            Path copy = copyOf(written, "cut-" + cut);
            long length = Files.size(store(copy));
            long at = cut % 2 == 0 ? random.nextLong(length) : length - 1 - random.nextLong(8 * BLOCK);
            try (FileChannel file = FileChannel.open(store(copy), StandardOpenOption.WRITE)) {
                file.truncate(at);
            }
            refused += isWholeOrRefused(copy, "cut at " + at + " of " + length) ? 0 : 1;
        }
        assertThat(refused).isGreaterThan(CUTS / 2);
    }

    @Test
    void aBlockThatWasLostIsNoticedWhereverItWas() throws IOException {
        Path written = written("closed", false);
        Random random = new Random(SEED);
        for (int hole = 0; hole < CUTS; hole++) {
            Path copy = copyOf(written, "hole-" + hole);
            long at = random.nextLong(Files.size(store(copy)) / BLOCK) * BLOCK;
            try (FileChannel file = FileChannel.open(store(copy), StandardOpenOption.WRITE)) {
                file.write(ByteBuffer.allocate(BLOCK), at);
            }
            isWholeOrRefused(copy, "hole at " + at);
        }
    }

    @Test
    void itGoesOnWithoutWhatIsLostOnlyWhenItIsToldTo() throws IOException {
        Path older = written("older", false);
        byte[] then = Files.readAllBytes(store(older));
        write(older, "later");
        Files.write(store(older), then);

        assertThatThrownBy(() -> EmbeddedStore.in(older))
                .isInstanceOf(ImpossibleSetting.class)
                .hasMessageMatching(
                        "STEPUP_DATA_DIR is .*, which holds a store that was cut or damaged: what was stored"
                                + " from 2\\S+Z to 2\\S+Z is not whole; put back a backup .*STEPUP_ACCEPT_OLDER_STORE=true .*\\.");
        try (EmbeddedStore store = EmbeddedStore.in(StoreSettings.of(older).acceptingOlder(true))) {
            assertThat(count(store)).isEqualTo(DOCUMENTS);
        }
        assertThat(Files.readAllBytes(older.resolve("stepup.mv.db.damaged-1"))).isEqualTo(then);
        try (EmbeddedStore store = EmbeddedStore.in(older)) {
            assertThat(count(store)).as("accepted once").isEqualTo(DOCUMENTS);
        }
    }

    @Test
    void aFileThatIsGoneIsNotBegunAnewUnlessItIsToldTo() throws IOException {
        Path gone = written("gone", false);
        Files.delete(store(gone));

        assertThatThrownBy(() -> EmbeddedStore.in(gone))
                .isInstanceOf(ImpossibleSetting.class)
                .hasMessageContaining("whose file stepup.mv.db is gone")
                .hasMessageContaining("STEPUP_ACCEPT_OLDER_STORE=true");
        assertThat(store(gone)).doesNotExist();

        try (EmbeddedStore store = EmbeddedStore.in(StoreSettings.of(gone).acceptingOlder(true))) {
            assertThat(count(store)).isZero();
        }
    }

    @Test
    void whatCannotBeReadIsKeptAside() throws IOException {
        Path broken = written("broken", false);
        byte[] noise = new byte[20 * BLOCK];
        new Random(SEED).nextBytes(noise);
        System.arraycopy(Arrays.copyOf(Files.readAllBytes(store(broken)), BLOCK), 0, noise, 0, BLOCK);
        Files.write(store(broken), noise);

        assertThatThrownBy(() -> EmbeddedStore.in(broken))
                .isInstanceOf(ImpossibleSetting.class)
                .hasMessageContaining("holds a store that cannot be read, last written at 2");
        try (EmbeddedStore store = EmbeddedStore.in(StoreSettings.of(broken).acceptingOlder(true))) {
            assertThat(count(store)).isZero();
        }
        assertThat(Files.readAllBytes(broken.resolve("stepup.mv.db.damaged-1"))).isEqualTo(noise);
    }

    private static boolean isWholeOrRefused(Path copy, String what) throws IOException {
        byte[] before = Files.readAllBytes(store(copy));
        try (EmbeddedStore store = EmbeddedStore.in(copy)) {
            assertThat(count(store)).as(what).isEqualTo(DOCUMENTS);
            return true;
        } catch (ImpossibleSetting refused) {
            assertThat(refused).as(what).hasMessageContaining("STEPUP_ACCEPT_OLDER_STORE=true");
            assertThat(Files.readAllBytes(store(copy)))
                    .as(what + " is left as it is")
                    .isEqualTo(before);
            return false;
        }
    }

    /** A store of many commits, as a kill or an orderly end leaves it. */
    private Path written(String name, boolean killed) throws IOException {
        Path written = folder.resolve(name);
        try (EmbeddedStore store = EmbeddedStore.in(written);
                MongoClient client = MongoClients.create(store.settings())) {
            for (int i = 0; i < DOCUMENTS; i++) {
                EmbeddedStoreTest.collection(client).insertOne(new Document("_id", name + i));
            }
            return killed ? copyOf(written, name + "-as-it-is") : written;
        }
    }

    private static void write(Path folder, String id) {
        try (EmbeddedStore store = EmbeddedStore.in(folder);
                MongoClient client = MongoClients.create(store.settings())) {
            EmbeddedStoreTest.collection(client).insertOne(new Document("_id", id));
        }
    }

    private static long count(EmbeddedStore store) {
        try (MongoClient client = MongoClients.create(store.settings())) {
            return EmbeddedStoreTest.collection(client)
                    .find()
                    .into(new java.util.ArrayList<>())
                    .size();
        }
    }

    private Path copyOf(Path from, String name) throws IOException {
        Path to = Files.createDirectory(folder.resolve(name));
        try (Stream<Path> files = Files.list(from)) {
            for (Path each : files.toList()) {
                Files.copy(each, to.resolve(each.getFileName()));
            }
        }
        return to;
    }

    private static Path store(Path folder) {
        return folder.resolve("stepup.mv.db");
    }
}
