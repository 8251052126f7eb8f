package dev.stepup.team.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwaySignsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                ":palm_tree: | ''",
                ":palm_tree::skin-tone-2: | ''",
                ":face_with_thermometer: | Out sick",
                "'' | Vacationing",
                "'' | On vacation, back Monday!",
                "'' | OOO",
                ":house: | On leave"
            })
    void theseSayAway(String emoji, String text) {
        assertThat(AwaySigns.USUAL.meantBy(new Status(emoji, text, Optional.empty()), NOW))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | ''",
                ":spiral_calendar_pad: | In a meeting",
                ":house_with_garden: | Working remotely",
                "'' | Planning the holiday party",
                "'' | Choosing a vacations provider",
                ":palm: | Leaves on line"
            })
    void theseDoNot(String emoji, String text) {
        assertThat(AwaySigns.USUAL.meantBy(new Status(emoji, text, Optional.empty()), NOW))
                .isFalse();
    }

    @Test
    void aStatusSaysNothingOnceItHasExpired() {
        Status status = new Status(":palm_tree:", "", Optional.of(NOW));

        assertThat(AwaySigns.USUAL.meantBy(status, NOW.minusSeconds(1))).isTrue();
        assertThat(AwaySigns.USUAL.meantBy(status, NOW)).isFalse();
    }

    @Test
    void signsAreReadAsPeopleTypeThem() {
        AwaySigns signs = AwaySigns.read("  :Surfer: :ski:, Off today\n on sabbatical;off today,, ");

        assertThat(signs.signs()).containsExactly(":surfer:", ":ski:", "off today", "on sabbatical");
        assertThat(AwaySigns.read(signs.typed())).isEqualTo(signs);
        assertThat(AwaySigns.read(AwaySigns.USUAL.typed())).isEqualTo(AwaySigns.USUAL);
        assertThat(AwaySigns.read("  ").signs()).isEmpty();
    }
}
