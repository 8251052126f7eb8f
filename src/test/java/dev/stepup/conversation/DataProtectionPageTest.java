package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.privacy.PersonalData;
import dev.stepup.privacy.StoredFields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page for those who decide about Stepup names every field that is stored; {@code -Dgolden.write=true} writes it. */
class DataProtectionPageTest extends ConversationTest {

    private static final Path PAGE = Path.of("src/docs/data-protection.md");
    private static final String FROM = "<!-- fields -->\n";
    private static final String TO = "<!-- /fields -->";

    @Test
    void itNamesEveryFieldWithItsReasonAndHowLongItIsKept() throws IOException {
        String page = Files.readString(PAGE);
        String current =
                page.substring(0, page.indexOf(FROM) + FROM.length()) + fields() + page.substring(page.indexOf(TO));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(PAGE, current);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(current);
    }

    private String fields() {
        return bot.parts(PersonalData.class).stream()
                .map(PersonalData::fields)
                .sorted(Comparator.comparing(StoredFields::collection))
                .map(DataProtectionPageTest::section)
                .collect(Collectors.joining());
    }

    private static String section(StoredFields fields) {
        String rows = fields.fields().stream()
                .map(field -> "| `%s` | %s | %s |\n".formatted(field.name(), holds(field.holds()), field.meaning()))
                .collect(Collectors.joining());
        return "\n### %s\n\n%s Kept: %s\n\n| field | holds | meaning |\n|---|---|---|\n%s\n"
                .formatted(fields.collection(), fields.purpose(), lower(fields.kept()), rows);
    }

    private static String holds(StoredFields.Holds holds) {
        return holds == StoredFields.Holds.OTHER ? "" : holds.name().toLowerCase(Locale.ROOT);
    }

    private static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
