package dev.stepup.store.mongo;

import dev.stepup.settings.ImpossibleSetting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of the embedded store, which only its user can read, and only one process at a time uses. */
final class StoreFolder implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(StoreFolder.class);
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private final Path folder;
    private final boolean hasPermissions;
    private final FileChannel lock;

    private StoreFolder(Path folder) throws IOException {
        this.folder = folder;
        this.hasPermissions = Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class);
        keepToOurselves(folder, FOLDER);
        if (!hasPermissions) {
            log.warn("{} is on a file system without permissions: others on this machine may read it", folder);
        }
        Path file = file("stepup.lock");
        this.lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        keepToOurselves(file, FILE);
    }

    /**
     * Takes this folder, making it when there is none.
     *
     * @throws ImpossibleSetting when it cannot be used or another process holds it
     */
    static StoreFolder take(Path path) {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw unusable(path, "cannot be made a folder; name another one");
        }
        if (!Files.isWritable(path)) {
            throw unusable(path, "is a folder this user may not write to; name another one");
        }
        try {
            StoreFolder taken = new StoreFolder(path);
            if (!taken.isOurs()) {
                taken.close();
                throw unusable(path, "is in use by another Stepup; stop that one first, name another folder");
            }
            return taken;
        } catch (IOException e) {
            throw unusable(path, "is a folder that cannot be used (" + e.getMessage() + "); name another one");
        }
    }

    private boolean isOurs() throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    /** The folder cannot be used as it is, for this reason, which also says what to do. */
    ImpossibleSetting unusable(String why) {
        return unusable(folder, why);
    }

    private static ImpossibleSetting unusable(Path folder, String why) {
        return new ImpossibleSetting(
                "STEPUP_DATA_DIR", "is \"" + folder + "\", which " + why + ", or set MONGODB_URI.");
    }

    Path path() {
        return folder;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Makes an empty file that only its user can read, in place of what is there. */
    Path make(String name) throws IOException {
        Path file = file(name);
        Files.deleteIfExists(file);
        Files.createFile(file);
        keepToOurselves(file);
        return file;
    }

    /** Takes from others what rights they have to this file. */
    void keepToOurselves(Path file) throws IOException {
        keepToOurselves(file, FILE);
    }

    private void keepToOurselves(Path path, Set<PosixFilePermission> rights) throws IOException {
        if (!hasPermissions || rights.containsAll(Files.getPosixFilePermissions(path))) {
            return;
        }
        if (isSharedByDesign(path)) {
            log.warn("{} is a folder for everybody, such as /tmp; the embedded store wants one of its own", path);
            return;
        }
        try {
            Files.setPosixFilePermissions(path, rights);
        } catch (IOException somebodyElses) {
            log.warn("{} belongs to another user, who can let others read it", path);
        }
    }

    /** The sticky bit says that many users make files in it. */
    private static boolean isSharedByDesign(Path path) throws IOException {
        int sticky = 0b001_000_000_000;
        return Files.isDirectory(path) && ((int) Files.getAttribute(path, "unix:mode") & sticky) != 0;
    }

    /** Puts a short text into this file, whole or not at all, and on disk before it returns. */
    void write(String name, String text) {
        try {
            Path next = make(name + ".new");
            try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
            }
            putInPlace(next, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets this whole file, once it is on disk, stand under this name. */
    void putInPlace(Path whole, String name) throws IOException {
        force(whole);
        Files.move(whole, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(folder);
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            if (!Files.isDirectory(path)) {
                throw e;
            }
            // Where a folder cannot be opened its entries are kept by the file system's own journal.
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
