package dev.stepup.store.mongo;

import dev.stepup.settings.ImpossibleSetting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out at the start whether something of the store is lost. MVStore itself goes back to the last state that is whole,
 * and says nothing; here that stops the start, unless the operator has accepted it.
 */
final class Damage {

    private static final Logger log = LoggerFactory.getLogger(Damage.class);

    private final StoreFolder folder;
    private final String name;
    private final boolean accepted;

    Damage(StoreFolder folder, String name, boolean accepted) {
        this.folder = folder;
        this.name = name;
        this.accepted = accepted;
    }

    /**
     * Where there is no file, there never was one.
     *
     * @throws ImpossibleSetting unless a new one is accepted
     */
    void checkThatThereWasNone() throws IOException {
        Optional<DurableVersion.Known> known = DurableVersion.read(folder);
        if (known.isPresent()) {
            accept("had a store until " + said(known.get().at()) + ", whose file " + name + " is gone", "begin anew");
        }
    }

    /**
     * What opens here can be read to its end, and is as new as it ever was. Where it is not and that is accepted, the file
     * is kept under another name.
     *
     * @return whether it can be read
     * @throws ImpossibleSetting unless less than that is accepted
     */
    boolean check(Supplier<MVStore> opened) throws IOException {
        Optional<DurableVersion.Known> known = DurableVersion.read(folder);
        Optional<Instant> olderSince;
        try (MVStore store = opened.get()) {
            readAll(store);
            olderSince = isOlder(store, known) ? Optional.of(lastWritten(store)) : Optional.empty();
        } catch (ImpossibleSetting refused) {
            throw refused;
        } catch (RuntimeException unreadable) {
            return false;
        }
        if (olderSince.isPresent()) {
            accept(
                    "holds a store that was cut or damaged: what was stored from " + said(olderSince.get()) + " to "
                            + said(known.orElseThrow().at()) + " is not whole",
                    "go on without that");
            Files.copy(folder.file(name), aside(), StandardCopyOption.COPY_ATTRIBUTES);
        }
        return true;
    }

    /** Whether this has everything that was ever on disk. */
    boolean isWhole(Supplier<MVStore> opened) throws IOException {
        Optional<DurableVersion.Known> known = DurableVersion.read(folder);
        try (MVStore store = opened.get()) {
            readAll(store);
            return !isOlder(store, known);
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    /**
     * It cannot be read. Where that is accepted it is kept under another name, and there is none from then on.
     *
     * @throws ImpossibleSetting unless it is
     */
    void setAside() throws IOException {
        accept(
                "holds a store that cannot be read"
                        + DurableVersion.read(folder)
                                .map(last -> ", last written at " + said(last.at()))
                                .orElse(""),
                "keep it aside and begin anew");
        Files.move(folder.file(name), aside());
    }

    private static boolean isOlder(MVStore store, Optional<DurableVersion.Known> known) {
        return known.isPresent() && store.getCurrentVersion() < known.get().version();
    }

    private void accept(String what, String toDo) throws IOException {
        if (!accepted) {
            throw folder.unusable(
                    what + "; put back a backup of the whole folder, set STEPUP_ACCEPT_OLDER_STORE=true to " + toDo
                            + ", name another folder");
        }
        log.warn("STEPUP_DATA_DIR {}; STEPUP_ACCEPT_OLDER_STORE=true accepts that", what);
        DurableVersion.forget(folder);
    }

    private Path aside() {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> folder.file(name + ".damaged-" + n))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
    }

    /** Every page, as one that is damaged is noticed when it is read. */
    private static void readAll(MVStore store) {
        for (String each : store.getMapNames()) {
            Iterator<?> keys = store.openMap(each).keyIterator(null);
            while (keys.hasNext()) {
                keys.next();
            }
        }
    }

    /** To the nearest commit but one, as MVStore lists the latest in itself only. */
    private static Instant lastWritten(MVStore store) {
        long created = DataUtils.readHexLong(store.getStoreHeader(), "created", 0);
        long latest = store.getLayoutMap().entrySet().stream()
                .filter(each -> each.getKey().startsWith(DataUtils.LAYOUT_CHUNK))
                .map(Map.Entry::getValue)
                .mapToLong(chunk -> DataUtils.readHexLong(DataUtils.parseMap(chunk), "time", 0))
                .max()
                .orElse(0);
        return Instant.ofEpochMilli(created + latest);
    }

    private static String said(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
