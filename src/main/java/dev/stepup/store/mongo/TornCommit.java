package dev.stepup.store.mongo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.h2.mvstore.DataUtils;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/**
 * Takes back the last commit of a store file, of which a power cut may have left the beginning and the end without the
 * middle: MVStore takes that for whole. It was not acknowledged, as nothing is before it is on disk, and the one before
 * it was on disk before it began.
 */
final class TornCommit {

    private static final int BLOCK = 4096;

    private TornCommit() {}

    /** Makes the newest chunk of this file none. */
    static void takeBack(Path file, DataKey key) throws IOException {
        try (FileChannel blocks = new FileEncrypt(
                file.toString(),
                FilePathEncrypt.getPasswordBytes(key.forMvStore()),
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE))) {
            long newest = newest(blocks);
            if (newest > 0) {
                blocks.write(ByteBuffer.allocate(BLOCK), newest * BLOCK);
            }
        }
    }

    private static long newest(FileChannel blocks) throws IOException {
        long newest = 0;
        long highest = -1;
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        for (long at = 0; (at + 1) * BLOCK <= blocks.size(); at++) {
            block.clear();
            blocks.read(block, at * BLOCK);
            long version = versionOfChunk(block.array());
            if (version > highest) {
                highest = version;
                newest = at;
            }
        }
        return newest;
    }

    /** Less than zero where none begins here. */
    private static long versionOfChunk(byte[] block) {
        String text = new String(block, StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\n');
        if (!text.startsWith("chunk:") || end < 0) {
            return -1;
        }
        try {
            return DataUtils.readHexLong(
                    DataUtils.parseMap(text.substring(0, end).strip()), "version", -1);
        } catch (RuntimeException noHeader) {
            return -1;
        }
    }
}
