package dev.stepup.leadership;

import static dev.stepup.leadership.LeadershipFunction.SENSEMAKING;
import static dev.stepup.leadership.LeadershipFunction.VISIONING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadershipFunctionTest {

    @ParameterizedTest
    @EnumSource
    void isKnownByItsLabel(LeadershipFunction function) {
        assertThat(LeadershipFunction.called(function.label())).hasValue(function);
    }

    @Test
    void mayBeShortenedInAnyCase() {
        assertThat(LeadershipFunction.called("vis")).hasValue(VISIONING);
        assertThat(LeadershipFunction.called("SENSE")).hasValue(SENSEMAKING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "leading", "visioninglike"})
    void isNotGuessed(String word) {
        assertThat(LeadershipFunction.called(word)).isEmpty();
    }
}
