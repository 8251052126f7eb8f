package dev.stepup.leadership.tally;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.RandomInput;
import dev.stepup.Tries;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.measure.CheckIns;
import dev.stepup.leadership.measure.SpreadFigures;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.instancio.junit.Given;
import org.instancio.junit.InstancioExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is left of a check-in without its people. */
@ExtendWith(InstancioExtension.class)
class FiguresAloneTest {

    private static final List<MemberId> PEOPLE = CheckIns.people(9);
    private static final Tally.Origin ORIGIN =
            new Tally.Origin(new WorkspaceId("T1"), "team", "checkIn", LocalDate.of(2026, 11, 26), Instant.EPOCH);

    @Test
    void itsFiguresAreThoseThatWereReported(@Given(Tries.Seeded.class) Tries tries) {
        tries.each(input -> {
            Tally.Shown reported = reported(input);
            Tally.Shown read = Tally.FiguresAlone.of(reported).inStandIns();

            for (LeadershipFunction function : LeadershipFunction.values()) {
                assertThat(SpreadFigures.of(read.distribution(function)))
                        .isEqualTo(SpreadFigures.of(reported.distribution(function)));
                assertThat(Disclosure.of(List.of(read), function, Audience.CHANNEL))
                        .hasSameClassAs(Disclosure.of(List.of(reported), function, Audience.CHANNEL));
            }
        });
    }

    @Test
    void noPlaceTellsWhoHadTwoOfItsCounts() {
        Map<LeadershipFunction, Map<MemberId, Integer>> counts = Map.of(
                LeadershipFunction.VISIONING, Map.of(CheckIns.ANA, 4, CheckIns.BO, 1),
                LeadershipFunction.RELATING, Map.of(CheckIns.ANA, 1, CheckIns.BO, 3));

        assertThat(Tally.FiguresAlone.of(reported(counts, counts)).mentions())
                .containsEntry(LeadershipFunction.VISIONING, List.of(1, 4))
                .containsEntry(LeadershipFunction.RELATING, List.of(1, 3));
    }

    @Test
    void itIsPartOfNoSum() {
        Tally alone = Tally.FiguresAlone.of(reported(Map.of(), Map.of()));

        assertThat(Anonymity.USUAL.allowed(List.of(alone))).isEmpty();
        assertThat(Anonymity.USUAL.minimumOf(alone)).isEqualTo(5);
    }

    private static Tally.Shown reported(RandomInput input) {
        Map<LeadershipFunction, Map<MemberId, Integer>> mentions = new EnumMap<>(LeadershipFunction.class);
        Map<LeadershipFunction, Map<MemberId, Integer>> answers = new EnumMap<>(LeadershipFunction.class);
        for (LeadershipFunction function : LeadershipFunction.values()) {
            Map<MemberId, Integer> named = new HashMap<>();
            Map<MemberId, Integer> inAnswers = new HashMap<>();
            for (MemberId person : PEOPLE.subList(0, input.between(0, PEOPLE.size()))) {
                int answered = input.between(0, 5);
                named.put(person, Math.max(1, answered + input.between(0, 2)));
                inAnswers.put(person, answered);
            }
            mentions.put(function, named);
            answers.put(function, inAnswers);
        }
        return reported(mentions, answers);
    }

    private static Tally.Shown reported(
            Map<LeadershipFunction, Map<MemberId, Integer>> mentions,
            Map<LeadershipFunction, Map<MemberId, Integer>> answers) {
        return new Tally.Shown(
                ORIGIN, 7, 8, Set.copyOf(PEOPLE), Set.of(CheckIns.ANA), mentions, answers, Comparison.NONE);
    }
}
