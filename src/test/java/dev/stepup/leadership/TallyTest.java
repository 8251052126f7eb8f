package dev.stepup.leadership;

import static dev.stepup.leadership.LeadershipFunction.RELATING;
import static dev.stepup.leadership.LeadershipFunction.VISIONING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

    private static final List<MemberId> PEOPLE = Rounds.people(5);

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
    void shareWithoutTheTitleStandsBesideTheShareOfTheRoster() {
        Tally.Shown tally = tally(Set.of(PEOPLE.get(0)), VISIONING, 4, 3, 2, 1, 0);

        assertThat(Share.withoutTitle(List.of(tally))).hasValueSatisfying(share -> {
            assertThat(share.ofMentions()).isEqualTo(.6, within(1e-9));
            assertThat(share.ofRoster()).isEqualTo(.8, within(1e-9));
        });
    }

    @Test
    void overTimeItGoesByWhoLedThen() {
        Tally.Shown first = tally(Set.of(PEOPLE.get(0)), VISIONING, 4, 0, 0, 0, 0);
        Tally.Shown second = tally(Set.of(PEOPLE.get(1), PEOPLE.get(2)), VISIONING, 4, 2, 0, 0, 0);
        Tally.Shown silent = tally(Set.of(), RELATING, 0, 0, 0, 0, 0);

        assertThat(Share.withoutTitle(List.of(first, second, silent))).hasValueSatisfying(share -> {
            assertThat(share.ofMentions()).isEqualTo(.4, within(1e-9));
            assertThat(share.ofRoster()).isEqualTo(.7, within(1e-9));
        });
    }

    @Test
    void shareWithoutTheTitleIsOfAllFunctionsTogether() {
        Map<LeadershipFunction, Map<MemberId, Integer>> both = new HashMap<>();
        both.put(VISIONING, named(4, 0));
        both.put(RELATING, named(0, 1));
        Tally.Shown tally = tally(Set.of(PEOPLE.get(0)), both);

        assertThat(Share.withoutTitle(List.of(tally)))
                .map(Share::ofMentions)
                .hasValueSatisfying(share -> assertThat(share).isEqualTo(.2, within(1e-9)));
    }

    @Test
    void thereIsNoShareWithoutTheTitleWhereItWouldSayNothing() {
        Tally.Shown nobodyLeads = tally(Set.of(), VISIONING, 4, 3, 2, 1, 0);
        Tally.Shown everyoneLeads = tally(new HashSet<>(PEOPLE), VISIONING, 4, 3, 2, 1, 0);
        Tally.Shown fewMentions = tally(Set.of(PEOPLE.get(0)), VISIONING, 4, 0, 0, 0, 0);
        Tally.Shown enough = tally(Set.of(PEOPLE.get(0)), VISIONING, 4, 1, 0, 0, 0);

        assertThat(share(nobodyLeads)).isEmpty();
        assertThat(share(everyoneLeads)).isEmpty();
        assertThat(share(fewMentions)).isEmpty();
        assertThat(share(enough)).isPresent();
        Tally.Shown threeLead = tally(new HashSet<>(PEOPLE.subList(0, 3)), VISIONING, 4, 3, 2, 1, 0);
        Tally.Shown twoLead = tally(new HashSet<>(PEOPLE.subList(0, 2)), VISIONING, 4, 3, 2, 1, 0);
        assertThat(share(threeLead)).isEmpty();
        assertThat(share(twoLead)).isPresent();
        assertThat(Share.withoutTitle(List.of(twoLead, threeLead))).isEmpty();
    }

    private static java.util.Optional<Share> share(Tally.Shown tally) {
        return Share.withoutTitle(List.of(tally));
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
                new Tally.Origin(new WorkspaceId("T1"), "team", "round", LocalDate.of(2026, 11, 26), Instant.EPOCH),
                PEOPLE.size(),
                PEOPLE.size(),
                new HashSet<>(PEOPLE),
                leads,
                functions);
    }
}
