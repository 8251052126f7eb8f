package dev.stepup.leadership;

import static dev.stepup.leadership.Change.ABOUT_THE_SAME;
import static dev.stepup.leadership.Change.FALL;
import static dev.stepup.leadership.Change.RISE;
import static dev.stepup.leadership.Change.TOO_FEW_MENTIONS;
import static dev.stepup.leadership.Measure.CORRECTED_GINI;
import static dev.stepup.leadership.Measure.EFFECTIVE_NUMBER;
import static dev.stepup.leadership.Measure.EVENNESS;
import static dev.stepup.leadership.Rounds.counts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeTest {

    private final Distribution oneCarries = counts(20, 1, 1, 0, 0, 0);
    private final Distribution allCarry = counts(4, 4, 4, 4, 3, 3);

    @Test
    void risesWhenManyStepUp() {
        assertThat(Change.between(oneCarries, allCarry, EFFECTIVE_NUMBER)).isEqualTo(RISE);
        assertThat(Change.between(oneCarries, allCarry, EVENNESS)).isEqualTo(RISE);
        assertThat(Change.between(oneCarries, allCarry, CORRECTED_GINI)).isEqualTo(FALL);
    }

    @Test
    void fallsWhenItComesToRestOnOne() {
        assertThat(Change.between(allCarry, oneCarries, EFFECTIVE_NUMBER)).isEqualTo(FALL);
        assertThat(Change.between(allCarry, oneCarries, CORRECTED_GINI)).isEqualTo(RISE);
    }

    @ParameterizedTest
    @EnumSource
    void isAboutTheSameWithinChance(Measure measure) {
        assertThat(Change.between(counts(4, 3, 1, 0), counts(3, 2, 2, 1), measure))
                .isEqualTo(ABOUT_THE_SAME);
        assertThat(Change.between(allCarry, allCarry, measure)).isEqualTo(ABOUT_THE_SAME);
    }

    @Test
    void isAboutTheSameWhenOthersTakeTheirTurn() {
        assertThat(Change.between(counts(9, 1, 0, 0), counts(0, 0, 1, 9), EFFECTIVE_NUMBER))
                .isEqualTo(ABOUT_THE_SAME);
    }

    @Test
    void saysNothingOnTooFewMentionsInEitherPeriod() {
        assertThat(Change.between(counts(4, 0, 0), counts(9, 9, 9), EFFECTIVE_NUMBER))
                .isEqualTo(TOO_FEW_MENTIONS);
        assertThat(Change.between(counts(9, 9, 9), counts(4, 0, 0), EFFECTIVE_NUMBER))
                .isEqualTo(TOO_FEW_MENTIONS);
        assertThat(Change.between(counts(5, 0, 0), counts(2, 2, 1), EFFECTIVE_NUMBER))
                .isNotEqualTo(TOO_FEW_MENTIONS);
    }

    /** Whoever was on either roster belongs to both, so that a newcomer is no change by themselves. */
    @Test
    void aNewcomerWhoIsNeverNamedChangesNothing() {
        assertThat(Change.between(counts(4, 4, 4), counts(4, 4, 4, 0), EVENNESS))
                .isEqualTo(ABOUT_THE_SAME);
        assertThat(Change.between(counts(4, 4, 4, 0), counts(4, 4, 4), EVENNESS))
                .isEqualTo(ABOUT_THE_SAME);
    }
}
