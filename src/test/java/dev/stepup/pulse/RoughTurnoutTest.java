package dev.stepup.pulse;

import static org.assertj.core.api.Assertions.assertThat;

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
    @CsvSource({"0,8,FEW", "2,8,FEW", "3,8,HALF", "5,8,HALF", "6,8,MOST", "8,8,MOST", "1,5,FEW", "2,5,HALF", "4,5,MOST"
    })
    void itIsToldInThirds(int answered, int asked, RoughTurnout told) {
        assertThat(RoughTurnout.of(answered, asked)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void ofSoFewNothingIsTold(int asked) {
        for (int answered = 0; answered <= asked; answered++) {
            assertThat(RoughTurnout.of(answered, asked)).isEqualTo(RoughTurnout.UNTOLD);
        }
    }

    @Test
    void whatIsToldNeverStandsForOneNumberAlone() {
        for (int asked = 5; asked <= 300; asked++) {
            int all = asked;
            Map<RoughTurnout, Long> numbers = IntStream.rangeClosed(0, asked)
                    .mapToObj(answered -> RoughTurnout.of(answered, all))
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            assertThat(numbers).hasSize(3);
            assertThat(numbers.values()).allMatch(count -> count >= 2);
        }
    }
}
