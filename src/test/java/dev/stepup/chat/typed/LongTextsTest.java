package dev.stepup.chat.typed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.chat.Choice;
import dev.stepup.chat.Markup;
import dev.stepup.chat.PlainText;
import dev.stepup.leadership.LeadershipFunction;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people type is read in time that grows with its length: hundreds of thousands of characters, in patterns that took the square of it
 * or worse. The time limit only ends what would not end.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LongTextsTest {

    private static final int LENGTH = 100_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final TypedDates BACK = TypedDates.back(TODAY, Locale.ENGLISH);
    private static final TypedDates AHEAD = TypedDates.ahead(TODAY, Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(strings = {"<", "<|", "<a", " ", "!", "&amp;", "…", "1-", "Σ", "end ", "sumary ", "a,"})
    void allOfItIsReadInWhateverPattern(String part) {
        String all = part.repeat(LENGTH / part.length());
        read("x" + all + "x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0301\u0316", "\u0316\u0301"})
    void accentsUponAccentsAreReadUpToWhatAnyLanguageWrites(String two) {
        String upon = two.substring(0, 1).repeat(LENGTH / 2) + two.substring(1).repeat(LENGTH / 2);

        read("a" + upon);
        assertThat(TypedText.normalized("a" + upon, Normalizer.Form.NFD)).hasSizeLessThan(40);
    }

    private static void read(String typed) {
        TypedWords words = TypedWords.of(typed);
        assertThat(words.size()).isLessThanOrEqualTo(TypedWords.MOST + 1);
        words.behind(words.size());
        for (int at = 0; at < words.size(); at++) {
            BACK.read(words, at);
            AHEAD.read(words, at);
            LeadershipFunction.called(words.lower(at));
        }
        Spelling.corrected(typed, any -> true, List.of("summary", "october"));
        TypedText.stripped(typed);
        TypedText.line(typed);
        TypedText.sought(typed);
        TypedText.person(typed);
        TypedText.group(typed);
        assertThat(TypedText.plain(typed, any -> "Ana")).isNotNull();
        Markup.quote(typed, 3000);
        Markup.shortenMarked(typed, 3000);
        PlainText.line(typed);
        PlainText.shorten(typed, 75);
        ChoiceSearch.matching(List.of(new Choice("a", "Ana")), typed);
    }
}
