package dev.stepup.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The file that holds all that one feature shows. */
record GoldenFile(Path path) {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    /** The file of a feature. */
    static GoldenFile of(String feature) {
        return new GoldenFile(FOLDER.resolve(feature + ".txt"));
    }

    /** All files. */
    static List<GoldenFile> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .map(GoldenFile::new)
                    .sorted(java.util.Comparator.comparing(GoldenFile::path))
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
