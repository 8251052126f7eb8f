package dev.stepup.report.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.stepup.chat.typed.TypedWords;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Whatever is typed behind {@code summary} is understood, or said not to be. */
class SummaryWordsFuzzTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @FuzzTest
    void isRead(byte[] bytes) {
        String typed = new String(bytes, StandardCharsets.UTF_8);

        SummaryRequest wish =
                SummaryRequest.read(TypedWords.of(typed), TODAY, Locale.UK, (words, at) -> Optional.empty());

        assertThat(wish.period().to()).isAfterOrEqualTo(wish.period().from());
        wish.refused();
        wish.corrected(typed, TODAY, Locale.UK, (words, at) -> Optional.empty());
    }
}
