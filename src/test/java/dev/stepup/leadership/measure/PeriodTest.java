package dev.stepup.leadership.measure;

import static dev.stepup.leadership.LeadershipFunction.VISIONING;
import static dev.stepup.leadership.measure.CheckIns.ANA;
import static dev.stepup.leadership.measure.CheckIns.BO;
import static dev.stepup.leadership.measure.CheckIns.CLEO;
import static dev.stepup.leadership.measure.CheckIns.DEV;
import static dev.stepup.leadership.measure.CheckIns.TEAM;
import static dev.stepup.leadership.measure.CheckIns.counts;
import static dev.stepup.leadership.measure.CheckIns.inDegrees;
import static dev.stepup.leadership.measure.CheckIns.names;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Several check-ins as one period. */
class PeriodTest {

    @Test
    void aPairCountsOnceARound() {
        var first = Distribution.of(List.of(names(ANA, BO, VISIONING)), TEAM, List.of(ANA));
        var second = Distribution.of(List.of(names(ANA, BO, VISIONING)), TEAM, List.of(ANA, CLEO));

        var period = first.and(second);

        assertThat(period.mentionsOf(BO)).isEqualTo(2);
        assertThat(period.density()).hasValue(2.0 / (1 * 3 + 2 * 3));
    }

    @Test
    void someoneWhoJoinedLaterIsOnTheRosterOfThePeriod() {
        var before = Distribution.of(List.of(names(ANA, BO, VISIONING)), List.of(ANA, BO, CLEO), List.of(ANA));
        var after = Distribution.of(List.of(names(ANA, DEV, VISIONING)), TEAM, List.of(ANA));

        assertThat(before.and(after).rosterSize()).isEqualTo(4);
        assertThat(before.and(after).mentionsOf(DEV)).isEqualTo(1);
    }

    @Test
    void aStarInEveryCheckInIsAStarInThePeriod() {
        assertThat(inDegrees(4, 0, 0, 0, 0).and(inDegrees(4, 0, 0, 0, 0)).centralization())
                .hasValue(1);
    }

    @Test
    void rotationDecentralizesAPeriod() {
        assertThat(inDegrees(2, 0, 0)
                        .and(inDegrees(0, 2, 0))
                        .and(inDegrees(0, 0, 2))
                        .centralization())
                .hasValue(0);
    }

    @Test
    void nothingIsAddedByARoundWithoutMentions() {
        var checkIn = counts(3, 2, 1);
        assertThat(checkIn.and(counts(0, 0, 0)).effectiveNumber()).isEqualTo(checkIn.effectiveNumber());
    }
}
