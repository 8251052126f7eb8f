package dev.stepup.checkin.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.leadership.tally.Anonymity;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoughTurnoutTest {

    @ParameterizedTest
    @CsvSource({"0,8,FEW", "2,8,FEW", "3,8,HALF", "5,8,HALF", "6,8,MOST", "8,8,MOST", "2,9,FEW", "6,9,HALF", "7,9,MOST"
    })
    void itIsToldInThirds(int answered, int asked, RoughTurnout told) {
        assertThat(RoughTurnout.of(answered, asked, 5)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void ofSoFewNothingIsTold(int asked) {
        for (int answered = 0; answered <= asked; answered++) {
            assertThat(RoughTurnout.of(answered, asked, 3)).isEqualTo(RoughTurnout.UNTOLD);
        }
    }

    @Test
    void whatIsToldNeverStandsForOneNumberAlone() {
        for (int asked = 6; asked <= 300; asked++) {
            assertThat(numbers(asked, asked, Anonymity.usualMinimumOf(asked))).hasSize(3);
            for (int minimum = 3; minimum <= asked + 1; minimum++) {
                assertThat(numbers(asked, asked, minimum).values()).allMatch(count -> count >= 2);
            }
        }
    }

    @Test
    void norDoesItForWhoHasReadThatTheMinimumIsNotReached() {
        for (int asked = 1; asked <= 300; asked++) {
            for (int minimum = 3; minimum <= asked; minimum++) {
                assertThat(numbers(minimum - 1, asked, minimum).values()).allMatch(count -> count >= 2);
            }
        }
    }

    /** For how many numbers of answers up to this one each of them stands. */
    private static Map<RoughTurnout, Long> numbers(int most, int asked, int minimum) {
        return IntStream.rangeClosed(0, most)
                .mapToObj(answered -> RoughTurnout.of(answered, asked, minimum))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
