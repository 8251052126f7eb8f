package dev.stepup.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverheardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "could not call with xoxb-1",
                "connecting with xapp-1",
                "refused: a-signing-secret-for-tests",
                "Bo is away",
                "mentioned Lindqvist",
                "stored Nomination[receiver=U0BO, function=VISIONING]",
                "a line\nand then: She repaired the build at night"
            })
    void whatIsOfPeopleIsFound(String line) {
        assertThat(Overheard.in(List.of(line), List.of("She repaired the build")))
                .containsExactly(line);
    }

    @Test
    void whatAnOperatorNeedsIsNot() {
        assertThat(Overheard.in(
                        List.of("T0ORBIT has uninstalled Stepup", "U0BO cannot be reached", "Visioning has no data"),
                        List.of("She repaired the build")))
                .isEmpty();
    }
}
