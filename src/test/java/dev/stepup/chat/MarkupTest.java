package dev.stepup.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people wrote or are called is read as typed, and does nothing. */
class MarkupTest {

    private static final Pattern SHOWN_AS_GIVEN = Pattern.compile("<!date\\^00000000\\^\\{_}\\|([^>]*)>");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*Ana*",
                "_Ana_",
                "~Ana~",
                "`Ana`",
                "```Ana```",
                "<!channel>",
                "Ana & Bo",
                ":wave:",
                ":tada::tada:",
                "> Ana",
                "ana_almeida",
                "_",
                "<@U1|*x*>"
            })
    void markupIsReadAsTyped(String name) {
        String escaped = Markup.escape(name);

        assertThat(SHOWN_AS_GIVEN.matcher(escaped).replaceAll(""))
                .doesNotContain("*", "`", "~", "<", ">")
                .doesNotContainPattern("(?<!\\p{L})_|_(?!\\p{L})")
                .doesNotContainPattern(":[a-z]+:")
                .doesNotStartWith("&gt;");
        assertThat(shown(escaped)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "A\u202Ena, Ana",
        "\u2067Ana\u2069, Ana",
        "An\u200Ba, Ana",
        "\u2060\uFEFFAna\u200D, Ana",
        "'Ana\n Almeida', Ana Almeida",
        "\u0645\u06CC\u200C\u062E\u0648, \u0645\u06CC\u200C\u062E\u0648",
        "\uD83D\uDC69\u200D\uD83D\uDD27, \uD83D\uDC69\u200D\uD83D\uDD27"
    })
    void whatDoesNotShowIsLeftOutAndANameIsOnOneLine(String written, String right) {
        assertThat(PlainText.line(written)).isEqualTo(right);
        assertThat(Choice.shown(written)).isEqualTo(right);
        assertThat(Markup.escape(written).replaceAll("\\s+", " ")).isEqualTo(right);
    }

    @Test
    void aCutLeavesNoReferenceInHalves() {
        assertThat(Markup.shortenMarked("Ana " + Markup.escape("*") + " and more", 12))
                .isEqualTo("Ana…");
        assertThat(Markup.quote("*a ".repeat(500), 1000).length()).isBetween(900, 1000);
    }

    private static String shown(String escaped) {
        return SHOWN_AS_GIVEN
                .matcher(escaped)
                .replaceAll("$1")
                .replace("\u2060", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
