package dev.stepup.leadership.tally;

import static dev.stepup.leadership.LeadershipFunction.RELATING;
import static dev.stepup.leadership.LeadershipFunction.VISIONING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.measure.CheckIns;
import dev.stepup.leadership.measure.Distribution;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final List<MemberId> PEOPLE = CheckIns.people(5);

    /** n = 5, in-degrees 4, 3, 2, 1, 0: density .5, centralization .625, by hand. */
    @Test
    void aTallyGivesTheSameFiguresAsItsNominations() {
        Tally.Shown tally = tally(Set.of(), VISIONING, 4, 3, 2, 1, 0);

        Distribution alone = tally.distribution(VISIONING);
        assertThat(alone.density().orElseThrow()).isEqualTo(.5, within(1e-9));
        assertThat(alone.centralization().orElseThrow()).isEqualTo(.625, within(1e-9));
        assertThat(alone.mentions()).isEqualTo(10);
        assertThat(tally.distribution(RELATING).mentions()).isZero();
    }

    @Test
    void itsWeekBeginsOnItsMonday() {
        assertThat(tally(Set.of(), VISIONING, 1).origin().week()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(tally(Set.of(), VISIONING, 1).asked()).isEqualTo(5);
        assertThat(tally(Set.of(), VISIONING, 1).answered()).isEqualTo(5);
    }

    @Test
    void thanksAreMentionsAndNoTies() {
        Tally.Shown answers = tally(Set.of(), VISIONING, 4, 3, 2, 1, 0);
        Map<LeadershipFunction, Map<MemberId, Integer>> thanked = Map.of(VISIONING, named(4, 4, 4, 4, 4));
        Tally.Shown withThanks = new Tally.Shown(
                answers.origin(), 5, 5, answers.roster(), Set.of(), thanked, answers.functions(), Comparison.NONE);

        Distribution all = withThanks.distribution(VISIONING);
        assertThat(all.mentions()).isEqualTo(20);
        assertThat(all.density()).isEqualTo(answers.distribution(VISIONING).density());
        assertThat(all.centralization())
                .isEqualTo(answers.distribution(VISIONING).centralization());
    }

    private static Tally.Shown tally(Set<MemberId> leads, LeadershipFunction function, int... counts) {
        return tally(leads, Map.of(function, named(counts)));
    }

    private static Map<MemberId, Integer> named(int... counts) {
        Map<MemberId, Integer> named = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            named.put(PEOPLE.get(i), counts[i]);
        }
        return named;
    }

    private static Tally.Shown tally(Set<MemberId> leads, Map<LeadershipFunction, Map<MemberId, Integer>> functions) {
        return new Tally.Shown(
                new Tally.Origin(new WorkspaceId("T1"), "team", "checkIn", LocalDate.of(2026, 11, 26), Instant.EPOCH),
                PEOPLE.size(),
                PEOPLE.size(),
                new HashSet<>(PEOPLE),
                leads,
                functions,
                functions,
                Comparison.NONE);
    }
}
