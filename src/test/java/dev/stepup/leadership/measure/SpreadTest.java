package dev.stepup.leadership.measure;

import static dev.stepup.leadership.measure.CheckIns.counts;
import static dev.stepup.leadership.measure.Spread.BETWEEN;
import static dev.stepup.leadership.measure.Spread.CARRIED_BY_MANY;
import static dev.stepup.leadership.measure.Spread.FEW_TO_SEVERAL;
import static dev.stepup.leadership.measure.Spread.LEANS_ON_FEW;
import static dev.stepup.leadership.measure.Spread.SEVERAL_TO_MANY;
import static dev.stepup.leadership.measure.Spread.TOO_CLOSE;
import static dev.stepup.leadership.measure.Spread.TOO_FEW_MENTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void leansOnFewWhenMostNameTheSameOnes() {
        assertThat(Spread.of(counts(5, 0, 0, 0))).isEqualTo(LEANS_ON_FEW);
        assertThat(Spread.of(counts(9, 1, 1, 0, 0, 0))).isEqualTo(LEANS_ON_FEW);
        assertThat(Spread.of(counts(16, 8, 4, 2, 1, 0, 0, 0, 0))).isEqualTo(LEANS_ON_FEW);
    }

    @Test
    void isCarriedByManyWhenMentionsReachMost() {
        assertThat(Spread.of(counts(3, 3, 2, 2))).isEqualTo(CARRIED_BY_MANY);
        assertThat(Spread.of(counts(4, 3, 2, 2, 1, 0))).isEqualTo(CARRIED_BY_MANY);
    }

    @Test
    void isCarriedBySeveralOtherwise() {
        assertThat(Spread.of(counts(9, 6, 5, 3, 1, 0, 0, 0))).isEqualTo(BETWEEN);
    }

    /** One mention less decides, so two neighbouring words are told. */
    @Test
    void isARangeWhereOneAnswerCouldTurnIt() {
        assertThat(Spread.of(counts(6, 3, 2, 1, 0, 0))).isEqualTo(FEW_TO_SEVERAL);
        assertThat(Spread.of(counts(2, 2, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0))).isEqualTo(SEVERAL_TO_MANY);
    }

    @Test
    void isTooCloseToSayWhereOneAnswerCouldTurnItIntoItsOpposite() {
        assertThat(Spread.of(counts(2, 1, 1, 1, 0, 0, 0, 0))).isEqualTo(TOO_CLOSE);
    }

    @Test
    void saysNothingOnTooFewMentions() {
        assertThat(Spread.of(counts(4, 0, 0))).isEqualTo(TOO_FEW_MENTIONS);
        assertThat(Spread.of(counts(9))).isEqualTo(TOO_FEW_MENTIONS);
    }

    @Test
    void fiveMentionsOfFivePeopleLeanOnNobodyHoweverLargeTheTeam() {
        assertThat(Spread.of(counts(1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)))
                .isEqualTo(CARRIED_BY_MANY);
    }

    /** 12, 12 and 8 have an unbiased effective number of 992 / 320 = 3.1, which is 2.1 of the way to 4, 7 and 8. */
    @Test
    void wordsComeFromTheNumberThatStandsBesideThem() {
        assertThat(counts(12, 12, 8, 0).effectiveLeaders()).hasValue(3.1);
        assertThat(Spread.of(counts(12, 12, 8, 0))).isEqualTo(CARRIED_BY_MANY);
        assertThat(Spread.of(counts(12, 12, 8, 0, 0, 0))).isEqualTo(BETWEEN);
        assertThat(Spread.of(counts(12, 12, 8, 0, 0, 0, 0, 0, 0))).isEqualTo(LEANS_ON_FEW);
    }

    @Test
    void nobodyIsMoreThanEveryone() {
        assertThat(counts(2, 1, 1, 1).effectiveLeaders()).hasValue(4);
        assertThat(counts(1, 1, 1, 1, 1, 0).effectiveLeaders()).hasValue(6);
        assertThat(counts(0, 0).effectiveLeaders()).isEmpty();
    }
}
