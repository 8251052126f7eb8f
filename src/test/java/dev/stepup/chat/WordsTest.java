package dev.stepup.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern KEY =
            Pattern.compile("\"((?:words|slack|team|schedule|checkin|thanks|report|home)\\.[A-Za-z.]*[A-Za-z0-9])\"");

    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    private final Words words = new Words(Locale.ENGLISH, NOVEMBER);

    @Test
    void aMomentReadsAsPeopleSayIt() {
        assertThat(words.moment(Instant.parse("2026-11-26T09:00:00Z"), ZoneId.of("Europe/Berlin")))
                .isEqualTo("Thursday 26 November at 10:00");
    }

    @Test
    void aDayThatIsFarOffReadsWithItsYear() {
        assertThat(words.weekday(LocalDate.parse("2027-05-20"))).isEqualTo("Thursday 20 May");
        assertThat(words.weekday(LocalDate.parse("2027-11-25"))).isEqualTo("Thursday 25 November 2027");
        assertThat(words.moment(Instant.parse("2025-11-27T09:00:00Z"), ZoneId.of("Europe/Berlin")))
                .isEqualTo("Thursday 27 November 2025 at 10:00");
    }

    @Test
    void lengthsAndListsReadAsPeopleSayThem() {
        assertThat(words.length(Duration.ofHours(1))).isEqualTo("1 hour");
        assertThat(words.length(Duration.ofHours(48))).isEqualTo("2 days");
        assertThat(words.list(List.of())).isEmpty();
        assertThat(words.list(List.of("Ana"))).isEqualTo("Ana");
        assertThat(words.list(List.of("Ana", "Bo", "Chen"))).isEqualTo("Ana, Bo and Chen");
    }

    @Test
    void aLanguageThatIsNotThereReadsEnglish() {
        assertThat(new Words(Locale.JAPANESE, NOVEMBER).say("words.close")).isEqualTo("Close");
    }

    @Test
    void noMessageHoldsAnApostropheThatWouldSwallowItsArguments() throws IOException {
        for (Path bundle : bundles()) {
            read(bundle).forEach((key, text) -> {
                assertThat(text.toString()).as(bundle + " " + key).doesNotContain("'");
                assertThat(new MessageFormat(text.toString(), Locale.ENGLISH)).isNotNull();
                assertThat(key.toString())
                        .startsWith(bundle.getFileName().toString().replace(".properties", "."));
            });
        }
    }

    @Test
    void everyKeyInTheCodeHasItsMessage() throws IOException {
        TreeSet<String> known = new TreeSet<>();
        for (Path bundle : bundles()) {
            read(bundle).keySet().forEach(key -> known.add(key.toString()));
        }
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> used = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> KEY.matcher(text(file)).results().map(found -> found.group(1)))
                    .distinct()
                    .toList();
            assertThat(used).hasSizeGreaterThan(50);
            assertThat(used)
                    .allSatisfy(key -> assertThat(known)
                            .as("a message, or messages that begin so, for " + key)
                            .anyMatch(each -> each.equals(key) || each.startsWith(key + ".")));
        }
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.toList();
        }
    }

    private static Properties read(Path bundle) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        }
        return properties;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
