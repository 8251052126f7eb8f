package dev.stepup.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The file that holds all that one feature shows. */
record GoldenFile(Path path) {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private static final int BEFORE = 6;
    private static final int AFTER = 4;

    /** The file of a feature. */
    static GoldenFile of(String feature) {
        return new GoldenFile(FOLDER.resolve(feature + ".txt"));
    }

    /** All files. */
    static List<GoldenFile> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .map(GoldenFile::new)
                    .sorted(Comparator.comparing(GoldenFile::path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its words; none where it is not there yet. */
    String read() {
        try {
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it first differs from these words, with what stands around there in both; empty where it does not. */
    Optional<String> differenceFrom(String words) {
        List<String> there = read().lines().toList();
        List<String> now = words.lines().toList();
        int same = 0;
        while (same < Math.min(there.size(), now.size()) && there.get(same).equals(now.get(same))) {
            same++;
        }
        return same == there.size() && same == now.size()
                ? Optional.empty()
                : Optional.of("line " + (same + 1) + "\n\nin the file:\n" + around(there, same) + "\n\nnow:\n"
                        + around(now, same));
    }

    private static String around(List<String> lines, int at) {
        List<String> shown =
                lines.subList(Math.max(0, Math.min(at, lines.size()) - BEFORE), Math.min(lines.size(), at + AFTER));
        return String.join("\n", shown);
    }

    /** Puts these words in place of its own. */
    void write(String words) {
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
