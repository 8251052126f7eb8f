package dev.stepup.store.mongo;

import java.util.Map;
import java.util.function.Consumer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;

/**
 * Takes out of the file what was erased from the store. MVStore writes only behind or between what is there: what was
 * erased stays readable in a chunk until that is written anew, and in the gap that it leaves until others fill it. It is
 * done in small steps, between which commands and commits go on.
 */
final class Compaction {

    private static final int MILLIS_WHEN_IN_USE = 200;
    private static final int EVERYTHING = 100;
    private static final int BYTES_A_STEP = 1 << 20;

    /** More than any store needs that is not written to faster than it can be compacted; that one has its turn again. */
    private static final int MOST_STEPS = 10_000;

    private final MVStore store;
    private final Consumer<Runnable> alone;
    private final Runnable commit;

    /** Does each step alone by this, and commits with that, each time something, and has it put on disk. */
    Compaction(MVStore store, Consumer<Runnable> alone, Runnable commit) {
        this.store = store;
        this.alone = alone;
        this.commit = commit;
    }

    /** Gives back the space that many small commits leave behind, as far as that goes in a moment. */
    void tidy() {
        withoutRetention(() -> alone.accept(() -> store.compactFile(MILLIS_WHEN_IN_USE)));
    }

    /** Returns once nothing that was erased before can be found in the file. */
    void rewrite() {
        if (store.getFileStore() instanceof RandomAccessStore file) {
            withoutRetention(() -> rewrite(file));
        }
    }

    private void rewrite(RandomAccessStore file) {
        long begun = store.getCurrentVersion();
        for (int step = 0; step < MOST_STEPS && holdsErased(begun); step++) {
            alone.accept(() -> store.compact(EVERYTHING, BYTES_A_STEP));
            commit.run();
        }
        closeGaps(file);
    }

    /** In larger steps where there are chunks that are larger than a step. */
    private void closeGaps(RandomAccessStore file) {
        boolean all = false;
        for (long bytes = BYTES_A_STEP; !all && file.getFillRate() > 0; ) {
            long before = file.size();
            long step = bytes;
            alone.accept(() -> file.compactMoveChunks(EVERYTHING, step, store));
            commit.run();
            if (file.size() >= before) {
                all = bytes > before;
                bytes *= 2;
            }
        }
    }

    /** Whether there is a chunk of that time, or before, of which something is not in use any more. */
    private boolean holdsErased(long version) {
        return store.getLayoutMap().entrySet().stream()
                .filter(each -> each.getKey().startsWith(DataUtils.LAYOUT_CHUNK))
                .map(Map.Entry::getValue)
                .map(DataUtils::parseMap)
                .anyMatch(chunk -> DataUtils.readHexLong(chunk, "version", 0) <= version
                        && DataUtils.readHexLong(chunk, "livePages", -1) >= 0);
    }

    /** What is not in use may be overwritten at once, as every commit is put on disk before the next. */
    private void withoutRetention(Runnable work) {
        int retention = store.getRetentionTime();
        store.setRetentionTime(0);
        try {
            work.run();
        } finally {
            store.setRetentionTime(retention);
        }
    }
}
