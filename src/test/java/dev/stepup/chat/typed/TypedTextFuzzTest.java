package dev.stepup.chat.typed;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.stepup.chat.Markup;
import dev.stepup.chat.PlainText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Whatever is typed is read: into words that stand where they say, into dates, and into text that marks up nothing. */
class TypedTextFuzzTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final List<TypedDates> DATES = List.of(
            TypedDates.back(TODAY, Locale.US),
            TypedDates.ahead(TODAY, Locale.GERMANY),
            TypedDates.ahead(TODAY, Locale.ENGLISH));

    @FuzzTest
    void isRead(byte[] bytes) {
        String typed = new String(bytes, StandardCharsets.UTF_8);
        TypedWords words = TypedWords.of(typed);
        for (int at = 0; at < words.size(); at++) {
            assertThat(words.typed(at, 1)).isNotEmpty();
            assertThat(words.with(at, words.typed(at, 1))).isEqualTo(typed);
            for (TypedDates dates : DATES) {
                int left = words.size() - at;
                dates.read(words, at).ifPresent(days -> {
                    assertThat(days.words()).isBetween(1, left);
                    assertThat(days.to()).isAfterOrEqualTo(days.from());
                });
            }
            TypedText.person(words.all().get(at).plain());
            TypedText.group(words.all().get(at).plain());
        }
        assertThat(typed).contains(words.behind(words.size()));
        Spelling.corrected(typed, any -> true, List.of("summary", "october"));
        assertThat(TypedText.plain(typed, any -> "Ana")).isNotNull();
        TypedText.sought(typed);
        assertThat(Markup.quote(typed, 300).length()).isLessThanOrEqualTo(300);
        assertThat(Markup.escape(typed).replace("<!date^00000000^{_}|", "")).doesNotContain("<!", "<@", "<#", "<h");
        assertThat(PlainText.line(typed)).doesNotContain("\n", "\u202e");
    }
}
