package dev.stepup.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import dev.stepup.settings.ImpossibleSetting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies on the disk tells nobody anything: neither other users of the machine nor whoever finds a copy. */
class StoreAtRestTest {

    private static final String STORY = "She drew the map that all of us needed";
    private static final String FIRST = key(1);
    private static final String SECOND = key(2);
    private static final String STRANGE = key(3);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void folderAndFilesAreReadByTheirUserAloneWhateverTheyWere() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("store"));
        Files.setPosixFilePermissions(inside, PosixFilePermissions.fromString("rwxrwxr-x"));

        write(StoreSettings.of(inside));

        assertThat(permissions(inside)).isEqualTo("rwx------");
        assertThat(filesIn(inside))
                .isNotEmpty()
                .allSatisfy(each ->
                        assertThat(permissions(each)).as(each.toString()).isEqualTo("rw-------"));

        for (Path each : filesIn(inside)) {
            Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rw-rw-r--"));
        }
        assertThat(read(StoreSettings.of(inside))).containsExactly(STORY);
        assertThat(filesIn(inside))
                .allSatisfy(each ->
                        assertThat(permissions(each)).as(each.toString()).isEqualTo("rw-------"));
    }

    @Test
    void noWordCanBeReadInAnyFile() throws IOException {
        write(StoreSettings.of(folder));

        assertNoWordCanBeRead();
    }

    @Test
    void aStoreFromBeforeTheFirstReleaseIsRefusedAndLeftAsItIs() throws IOException {
        isWrittenAsOfOld();
        byte[] before = Files.readAllBytes(store());

        assertThatThrownBy(() -> read(StoreSettings.of(folder)))
                .isInstanceOf(ImpossibleSetting.class)
                .hasMessageContaining("before 0.1.0");
        assertThat(Files.readAllBytes(store())).isEqualTo(before);
    }

    @Test
    void aFirstStartThatWasCutShortIsMadeAgain() throws IOException {
        EmbeddedStore.in(folder).close();
        Files.delete(store());
        Files.deleteIfExists(folder.resolve("stepup.version"));
        write(StoreSettings.of(folder));

        assertThat(read(StoreSettings.of(folder))).containsExactly(STORY);
    }

    @Test
    void aKeyThatIsGivenLaterProtectsWhatIsThere() throws IOException {
        write(StoreSettings.of(folder));
        assertThat(keyFile()).contains(" plain ");

        assertThat(read(StoreSettings.of(folder).with(MasterKeys.in(FIRST)))).containsExactly(STORY);
        assertThat(keyFile()).doesNotContain(" plain ");

        assertThatThrownBy(() -> read(StoreSettings.of(folder)))
                .isInstanceOf(ImpossibleSetting.class)
                .hasMessageStartingWith("STEPUP_ENCRYPTION_KEY is not set");
        assertThatThrownBy(() -> read(StoreSettings.of(folder).with(MasterKeys.in(STRANGE))))
                .isInstanceOf(ImpossibleSetting.class)
                .hasMessageStartingWith("STEPUP_ENCRYPTION_KEY is not the key")
                .hasMessageNotContaining(STRANGE);
        assertThat(read(StoreSettings.of(folder).with(MasterKeys.in(FIRST)))).containsExactly(STORY);
    }

    @Test
    void aNewerKeyTakesThePlaceOfAnOlderOne() throws IOException {
        write(StoreSettings.of(folder).with(MasterKeys.in(FIRST)));

        assertThat(read(StoreSettings.of(folder).with(MasterKeys.in(SECOND + ", " + FIRST))))
                .containsExactly(STORY);

        assertThat(read(StoreSettings.of(folder).with(MasterKeys.in(SECOND)))).containsExactly(STORY);
        assertThatThrownBy(() -> read(StoreSettings.of(folder).with(MasterKeys.in(FIRST))))
                .isInstanceOf(ImpossibleSetting.class);
    }

    @Test
    void withoutItsKeyFileAStoreIsNotBegunAnew() throws IOException {
        write(StoreSettings.of(folder));
        byte[] before = Files.readAllBytes(store());
        Path key = folder.resolve("stepup.key");
        Path elsewhere = Files.move(key, folder.resolve("elsewhere"));

        assertThatThrownBy(() -> read(StoreSettings.of(folder)))
                .isInstanceOf(ImpossibleSetting.class)
                .hasMessageStartingWith("STEPUP_DATA_DIR is \"" + folder + "\", which holds a store without its key");
        Files.writeString(key, "not a key");
        assertThatThrownBy(() -> read(StoreSettings.of(folder)))
                .isInstanceOf(ImpossibleSetting.class)
                .hasMessageContaining("holds a key that cannot be read");

        assertThat(Files.readAllBytes(store())).isEqualTo(before);
        Files.delete(key);
        Files.move(elsewhere, key);
        assertThat(read(StoreSettings.of(folder))).containsExactly(STORY);
    }

    @Test
    void whatIsNoKeyIsNotTakenForOne() {
        for (String setting : List.of("c2hvcnQ=", "secret!", FIRST + ",", FIRST + " " + SECOND)) {
            assertThatThrownBy(() -> MasterKeys.in(setting))
                    .isInstanceOf(ImpossibleSetting.class)
                    .hasMessageStartingWith("STEPUP_ENCRYPTION_KEY is not base64 of 32 bytes")
                    .hasMessageNotContaining(FIRST);
        }
        assertThat(MasterKeys.in(" ").isEmpty()).isTrue();
        assertThat(MasterKeys.in(FIRST + "," + SECOND)).hasToString("MasterKeys[2]");
    }

    private void isWrittenAsOfOld() {
        MongoServer old = new MongoServer(new H2Backend(store().toString()));
        try (MongoClient client = MongoClients.create(old.bindAndGetConnectionString())) {
            EmbeddedStoreTest.collection(client).insertOne(new Document("_id", STORY));
        } finally {
            old.shutdownNow();
        }
    }

    private static void write(StoreSettings settings) {
        try (EmbeddedStore store = EmbeddedStore.in(settings);
                MongoClient client = MongoClients.create(store.settings())) {
            EmbeddedStoreTest.collection(client).insertOne(new Document("_id", STORY));
        }
    }

    private static List<String> read(StoreSettings settings) {
        try (EmbeddedStore store = EmbeddedStore.in(settings);
                MongoClient client = MongoClients.create(store.settings())) {
            return EmbeddedStoreTest.collection(client)
                    .find()
                    .map(each -> each.getString("_id"))
                    .into(new java.util.ArrayList<>());
        }
    }

    private void assertNoWordCanBeRead() throws IOException {
        for (Path each : filesIn(folder)) {
            assertThat(holdsTheStory(Files.readAllBytes(each)))
                    .as(each.toString())
                    .isFalse();
        }
    }

    private static boolean holdsTheStory(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.contains(STORY) || text.toLowerCase(Locale.ROOT).contains("kept");
    }

    private Path store() {
        return folder.resolve("stepup.mv.db");
    }

    private String keyFile() throws IOException {
        return Files.readString(folder.resolve("stepup.key"));
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String key(int seed) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
