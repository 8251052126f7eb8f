package dev.stepup.store.mongo;

import dev.stepup.settings.ImpossibleSetting;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Arrays;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one file of the embedded store, encrypted. Its name is given to whole files only, so that a start that is cut short
 * can be made again.
 */
final class StoreFile implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(StoreFile.class);
    private static final String NAME = "stepup.mv.db";
    private static final String NEXT = NAME + ".new";
    private static final byte[] ENCRYPTED = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OF_OLD = "H:2,".getBytes(StandardCharsets.US_ASCII);
    private static final int CACHE_MB = 64;

    private final StoreFolder folder;
    private final Disk disk;
    private final DataKey key;
    private final DurableVersion version;

    private StoreFile(StoreFolder folder, StoreSettings settings) throws IOException {
        this.folder = folder;
        this.disk = settings.disk();
        this.key = prepare(settings);
        this.version = new DurableVersion(folder);
    }

    /**
     * The store in a folder that is ours: as it is, taken over where it is not encrypted yet, or new.
     *
     * @throws ImpossibleSetting when it cannot be read, or is older than it was once
     */
    static StoreFile in(StoreFolder folder, StoreSettings settings) {
        try {
            return new StoreFile(folder, settings);
        } catch (IOException e) {
            throw folder.unusable(
                    "cannot be read and written (" + e.getMessage() + "); mend that, name another folder");
        }
    }

    private DataKey prepare(StoreSettings settings) throws IOException {
        Files.deleteIfExists(folder.file(NEXT));
        SecureRandom random = new SecureRandom();
        Path file = folder.file(NAME);
        boolean isThere = Files.exists(file) && Files.size(file) > 0;
        boolean isEncrypted = isThere && beginsWith(ENCRYPTED, file);
        if (isThere && beginsWith(OF_OLD, file)) {
            throw folder.unusable(
                    "holds a store of a version before 0.1.0, which nothing reads any more; name another folder");
        }
        if (isEncrypted && !DataKey.isIn(folder)) {
            throw DataKey.missing(folder);
        }
        DataKey found = DataKey.isIn(folder)
                ? DataKey.read(folder, settings.masters(), random)
                : DataKey.make(folder, settings.masters(), random);
        Damage damage = new Damage(folder, NAME, settings.acceptOlder());
        if (!isThere) {
            damage.checkThatThereWasNone();
            begin(found);
        } else {
            folder.keepToOurselves(file);
            if (!damage.check(() -> open(NAME, found, true)) && !takeBackWhatWasTorn(file, found, damage)) {
                damage.setAside();
            }
            if (!Files.exists(file)) {
                begin(found);
            }
        }
        return found;
    }

    /** In a copy, which takes the place of the file if that was all. */
    private boolean takeBackWhatWasTorn(Path file, DataKey found, Damage damage) throws IOException {
        Path copy = folder.make(NEXT);
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        TornCommit.takeBack(copy, found);
        boolean isWhole = damage.isWhole(() -> open(NEXT, found, true));
        if (isWhole) {
            folder.putInPlace(copy, NAME);
            log.info("The embedded store was cut short in a write that nobody was told of; it goes on without that");
        } else {
            Files.delete(copy);
        }
        return isWhole;
    }

    private void begin(DataKey found) throws IOException {
        Path next = folder.make(NEXT);
        open(NEXT, found, false).close();
        folder.putInPlace(next, NAME);
    }

    private static boolean beginsWith(byte[] expected, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(expected.length), expected);
        }
    }

    /** Opens it to be written to; again after it has closed itself. */
    MVStore open() {
        return open(NAME, key, false);
    }

    private MVStore open(String name, DataKey found, boolean onlyToLook) {
        OverwritableFile file = new OverwritableFile(CACHE_MB);
        file.open(disk.nameOf(folder.file(name)), onlyToLook, found.forMvStore());
        return new MVStore.Builder().adoptFileStore(file).autoCommitDisabled().open();
    }

    /** Where it is written down what is on disk. */
    DurableVersion version() {
        return version;
    }

    @Override
    public void close() {
        try (folder) {
            version.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
