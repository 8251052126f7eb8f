package dev.stepup.store.mongo;

import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;

/**
 * Takes out of the file what was erased from the store. MVStore writes only behind or between what is there: what was
 * erased stays readable in a chunk until that is written anew, and in the gap that it leaves until others fill it. It is
 * done in small steps, between which commands and commits go on.
 */
final class Compaction {

    private static final int EVERYTHING = 100;
    private static final int MOST_OF_IT = 95;
    private static final int HALF = 50;
    private static final int BYTES_A_STEP = 1 << 20;
    private static final int STEPS_WHEN_IN_USE = 16;

    /** More than any store needs that is not written to faster than it can be compacted; that one has its turn again. */
    private static final int MOST_STEPS = 10_000;

    private final MVStore store;
    private final Alone alone;
    private final Runnable commit;

    /** Does each step by that, and commits with this, each time something, and has it put on disk. */
    Compaction(MVStore store, Alone alone, Runnable commit) {
        this.store = store;
        this.alone = alone;
        this.commit = commit;
    }

    /** Gives back the space that many small commits leave behind, as far as that goes in a moment. */
    void tidy() {
        withoutRetention(() -> {
            for (int step = 0; step < STEPS_WHEN_IN_USE && hasWrittenAnew(MOST_OF_IT); step++) {
                commit.run();
            }
        });
    }

    /** Returns once nothing that was erased before can be found in the file. */
    void rewrite() {
        if (store.getFileStore() instanceof OverwritableFile file) {
            withoutRetention(() -> rewrite(file));
        }
    }

    private void rewrite(OverwritableFile file) {
        writeAnew();
        if (file.getFillRate() < HALF) {
            // What the first time was written behind all others fits between them now.
            writeAnew();
        }
        OptionalLong next = OptionalLong.of(0);
        while (next.isPresent()) {
            long from = next.getAsLong();
            next = alone.get(() -> file.overwriteFree(from, store));
        }
        commit.run();
    }

    private void writeAnew() {
        long begun = store.getCurrentVersion();
        for (int step = 0; step < MOST_STEPS && holdsErased(begun); step++) {
            hasWrittenAnew(EVERYTHING);
            commit.run();
        }
    }

    /** As long as less than so many percent of the chunks are in use. */
    private boolean hasWrittenAnew(int percent) {
        return alone.get(() -> store.compact(percent, BYTES_A_STEP));
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

    /** Does something while nothing else is at work in the store. */
    @FunctionalInterface
    interface Alone {

        <T> T get(Supplier<T> step);
    }
}
