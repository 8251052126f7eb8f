package dev.stepup.store.mongo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/** A store that was written before stores were encrypted, copied as it is into a file that is. */
final class EncryptedCopy {

    private static final byte[] ENCRYPTED = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PLAIN = "H:2,".getBytes(StandardCharsets.US_ASCII);
    private static final int PORTION = 1 << 20;

    private EncryptedCopy() {}

    static boolean isEncrypted(Path file) throws IOException {
        return beginsWith(ENCRYPTED, file);
    }

    static boolean isPlain(Path file) throws IOException {
        return beginsWith(PLAIN, file);
    }

    private static boolean beginsWith(byte[] expected, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(expected.length), expected);
        }
    }

    static void of(Path plain, Path target, DataKey key) throws IOException {
        byte[] password = FilePathEncrypt.getPasswordBytes(key.forMvStore());
        try (FileChannel from = FileChannel.open(plain, StandardOpenOption.READ);
                FileChannel to = new FileEncrypt(
                        target.toString(),
                        password,
                        FileChannel.open(target, StandardOpenOption.READ, StandardOpenOption.WRITE))) {
            ByteBuffer portion = ByteBuffer.allocate(PORTION);
            for (long at = 0; fill(portion, from, at); at += portion.limit()) {
                to.write(portion, at);
            }
        }
    }

    /** Fills it with what is there from here on, less only at the end. */
    private static boolean fill(ByteBuffer portion, FileChannel from, long at) throws IOException {
        portion.clear();
        while (portion.hasRemaining() && from.read(portion, at + portion.position()) > 0) {
            continue;
        }
        portion.flip();
        return portion.hasRemaining();
    }
}
