package dev.stepup.store.mongo;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.h2.mvstore.Chunk;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;
import org.h2.mvstore.WriteBuffer;

/**
 * MVStore's file, in which nothing stays that was erased: what is free in it can be overwritten. MVStore would move its
 * chunks together instead, and in 2.4 breaks its own assertions by that, because it may put one where the only copies are
 * that a power cut in that moment would need.
 */
final class OverwritableFile extends SingleFileStore {

    private static final int BLOCK_BYTES = 4096;
    private static final int HEADER_BLOCKS = 2;
    private static final int BLOCKS_A_STEP = 256;
    private static final int FIRST_BYTES_OF_A_BUFFER = 64 * 1024;

    /** Keeps so much of what was read in memory. */
    OverwritableFile(int cacheMegabytes) {
        super(Map.of("cacheSize", cacheMegabytes));
    }

    /** A new one each time: one that is used again brings what it held before into the rest of its last block. */
    @Override
    public WriteBuffer getWriteBuffer() {
        return new WriteBuffer(FIRST_BYTES_OF_A_BUFFER);
    }

    /**
     * Writes zeros into the next blocks from this one on that nothing is in, and says where to go on; nowhere after the
     * last. Nobody else may write during this, and what is in the file has to be on disk, because a crash leads
     * back to that.
     *
     * @throws org.h2.mvstore.MVStoreException when it cannot write, which closes the store
     */
    OptionalLong overwriteFree(long from, MVStore ours) {
        Step step = new Step(from);
        ours.executeFilestoreOperation(step);
        return step.next;
    }

    private final class Step implements Runnable {

        private final long from;
        private OptionalLong next = OptionalLong.empty();

        private Step(long from) {
            this.from = from;
        }

        @Override
        public void run() {
            saveChunkLock.lock();
            try {
                overwrite();
            } finally {
                saveChunkLock.unlock();
            }
        }

        private void overwrite() {
            long free = Math.max(from, HEADER_BLOCKS);
            for (SFChunk chunk : chunksInPlace()) {
                if (chunk.block > free) {
                    next = OptionalLong.of(overwrite(free, chunk.block));
                    return;
                }
                free = Math.max(free, chunk.block + chunk.len);
            }
            long end = size() / BLOCK_BYTES;
            if (end > free) {
                next = OptionalLong.of(overwrite(free, end));
            }
        }

        private List<SFChunk> chunksInPlace() {
            return getChunks().values().stream()
                    .filter(each -> each.block > 0)
                    .sorted(Chunk.PositionComparator.instance())
                    .toList();
        }

        private long overwrite(long free, long end) {
            int blocks = (int) Math.min(end - free, BLOCKS_A_STEP);
            writeFully(null, free * BLOCK_BYTES, ByteBuffer.allocate(blocks * BLOCK_BYTES));
            return free + blocks;
        }
    }
}
