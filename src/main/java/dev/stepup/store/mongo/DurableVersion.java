package dev.stepup.store.mongo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The version that the store had when it was last put on disk, and when that was, in a file beside it. It is written
 * after that and not waited for, so that it may be behind the store and is never ahead of it: a store that is older than
 * this has lost something.
 */
final class DurableVersion implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DurableVersion.class);
    private static final String FILE = "stepup.version";

    private final FileChannel channel;
    private boolean failed;

    /** Opens the file, making it where there is none. */
    DurableVersion(StoreFolder folder) throws IOException {
        Path file = folder.file(FILE);
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        folder.keepToOurselves(file);
    }

    /** What is known of the store in this folder; nothing where it was never written, or did not reach the disk. */
    static Optional<Known> read(StoreFolder folder) throws IOException {
        Path file = folder.file(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String[] words =
                Files.readString(file, StandardCharsets.ISO_8859_1).strip().split(" ");
        return words.length == 2 && words[0].matches("\\d{1,18}") && words[1].matches("\\d{1,18}")
                ? Optional.of(new Known(Long.parseLong(words[0]), Instant.ofEpochMilli(Long.parseLong(words[1]))))
                : Optional.empty();
    }

    /** Forgets it: the store begins anew, or goes on from an older state because the operator wants it to. */
    static void forget(StoreFolder folder) throws IOException {
        Files.deleteIfExists(folder.file(FILE));
    }

    /** This version is on disk. */
    void reached(long version, long millis) {
        String line = String.format(Locale.ROOT, "%018d %018d%n", version, millis);
        try {
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)), 0);
        } catch (IOException e) {
            if (!failed) {
                failed = true;
                log.warn("Until a restart it is not noticed when the store loses something ({})", e.getMessage());
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** A version and when it was written. */
    record Known(long version, Instant at) {}
}
