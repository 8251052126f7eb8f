package dev.stepup.chat.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a slip of the finger is from the word that was meant. */
class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "pulse, pulse, 0",
        "pluse, pulse, 1",
        "tow, two, 1",
        "thnask, thanks, 2",
        "puls, pulse, 1",
        "pulsee, pulse, 1",
        "kitten, sitting, 3",
        "'', pulse, 5",
        "me, '', 2",
        "'', '', 0"
    })
    void itCountsTheLettersThatDiffer(String typed, String right, int letters) {
        assertThat(Spelling.distance(typed, right)).isEqualTo(letters);
        assertThat(Spelling.distance(right, typed)).isEqualTo(letters);
    }

    @Test
    void aShortWordIsForgivenLess() {
        assertThat(Spelling.likely("mee")).isEqualTo(1);
        assertThat(Spelling.likely("pluse")).isEqualTo(2);
    }
}
