package dev.stepup.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every message stands in a golden file, but for a list of those that none shows. */
class ShownWordsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path NOT_SHOWN = Path.of("src/test/resources/golden/not-shown.list");

    @Test
    void whateverIsSaidStandsInAGoldenFile() throws IOException {
        String shown =
                GoldenFile.all().stream().map(file -> unwrapped(file.read())).collect(Collectors.joining("\n"));
        TreeSet<String> hidden = new TreeSet<>();
        messages().forEach((key, message) -> {
            if (!SaidPattern.of(message).matcher(shown).find()) {
                hidden.add(key);
            }
        });

        assertThat(without(hidden, listed()))
                .as("messages that no golden file shows; have a tour meet them, or say in %s why not", NOT_SHOWN)
                .isEmpty();
        assertThat(without(listed(), hidden))
                .as("messages that a golden file shows now, or that are gone; take them out of %s", NOT_SHOWN)
                .isEmpty();
    }

    /** One line for each line that was said: long ones are continued further to the right by two. */
    private static String unwrapped(String file) {
        StringBuilder text = new StringBuilder();
        int margin = 0;
        for (String line : file.lines().filter(each -> !each.isBlank()).toList()) {
            int indent = line.length() - line.stripLeading().length();
            boolean goesOn = indent == margin + 2 && indent > 6;
            margin = goesOn ? margin : indent;
            text.append(goesOn ? " " : "\n").append(line.strip().replaceAll(" +", " "));
        }
        return text.toString();
    }

    private static TreeMap<String, String> messages() throws IOException {
        TreeMap<String, String> messages = new TreeMap<>();
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            for (Path bundle :
                    bundles.filter(each -> !each.toString().contains("_")).toList()) {
                Properties properties = new Properties();
                try (Reader reader = Files.newBufferedReader(bundle)) {
                    properties.load(reader);
                }
                properties.forEach((key, message) -> messages.put(key.toString(), message.toString()));
            }
        }
        return messages;
    }

    private static TreeSet<String> listed() throws IOException {
        return Files.readAllLines(NOT_SHOWN).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> without(TreeSet<String> keys, TreeSet<String> others) {
        return keys.stream().filter(key -> !others.contains(key)).toList();
    }
}
