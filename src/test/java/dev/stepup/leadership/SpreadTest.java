package dev.stepup.leadership;

import static dev.stepup.leadership.Rounds.counts;
import static dev.stepup.leadership.Spread.BETWEEN;
import static dev.stepup.leadership.Spread.CARRIED_BY_MANY;
import static dev.stepup.leadership.Spread.LEANS_ON_FEW;
import static dev.stepup.leadership.Spread.TOO_FEW_MENTIONS;
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
    void isBetweenOtherwise() {
        assertThat(Spread.of(counts(6, 3, 2, 1, 0, 0))).isEqualTo(BETWEEN);
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

    /** 3, 3 and 2 have an unbiased effective number of 56 / 14 = 4; 2, 2 and 1 of 20 / 4 = 5. */
    @Test
    void thirdsOfTheWayFromOnePersonToEveryoneBelongToTheWiderWord() {
        assertThat(Spread.of(counts(2, 2, 1, 0, 0, 0, 0))).isEqualTo(CARRIED_BY_MANY);
        assertThat(Spread.of(counts(3, 3, 2, 0, 0))).isEqualTo(CARRIED_BY_MANY);
        assertThat(Spread.of(counts(3, 3, 2, 0, 0, 0))).isEqualTo(BETWEEN);
        assertThat(Spread.of(counts(3, 3, 2, 0, 0, 0, 0, 0, 0, 0))).isEqualTo(BETWEEN);
        assertThat(Spread.of(counts(3, 3, 2, 0, 0, 0, 0, 0, 0, 0, 0))).isEqualTo(LEANS_ON_FEW);
    }
}
