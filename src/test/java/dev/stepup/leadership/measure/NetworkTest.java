package dev.stepup.leadership.measure;

import static dev.stepup.leadership.LeadershipFunction.RELATING;
import static dev.stepup.leadership.LeadershipFunction.VISIONING;
import static dev.stepup.leadership.measure.CheckIns.ANA;
import static dev.stepup.leadership.measure.CheckIns.BO;
import static dev.stepup.leadership.measure.CheckIns.CLEO;
import static dev.stepup.leadership.measure.CheckIns.DEV;
import static dev.stepup.leadership.measure.CheckIns.TEAM;
import static dev.stepup.leadership.measure.CheckIns.names;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.Tries;
import dev.stepup.leadership.Nomination;
import dev.stepup.workspace.MemberId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.instancio.junit.Given;
import org.instancio.junit.InstancioExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InstancioExtension.class)
class NetworkTest {

    private static final List<MemberId> PEOPLE = CheckIns.people(6);
    private static final Set<MemberId> ROSTER = Set.copyOf(PEOPLE.subList(0, 5));

    @Test
    void someoneNamedForTwoFunctionsByOnePersonHasTwoMentionsAndOneTie() {
        Network network = Network.of(
                List.of(
                        names(ANA, BO, VISIONING),
                        names(DEV, BO, VISIONING),
                        names(ANA, BO, RELATING),
                        names(ANA, BO, VISIONING)),
                Set.copyOf(TEAM));

        assertThat(network.mentions()).isEqualTo(Map.of(ANA, 0, BO, 3, CLEO, 0, DEV, 0));
        assertThat(network.ties()).isEqualTo(Map.of(ANA, 0, BO, 2, CLEO, 0, DEV, 0));
    }

    /** The same as sorting it out pair by pair. */
    @Test
    void itCountsAsOneWouldByHand(@Given(Tries.Seeded.class) Tries tries) {
        tries.each(input -> {
            List<Nomination> nominations = CheckIns.nominations(input, PEOPLE, 80);
            Network network = Network.of(nominations, ROSTER);

            Set<Nomination> granted = nominations.stream()
                    .filter(each ->
                            !each.isClaim() && ROSTER.contains(each.giver()) && ROSTER.contains(each.receiver()))
                    .collect(Collectors.toSet());
            ROSTER.forEach(person -> {
                assertThat(network.mentions().get(person)).isEqualTo((int) granted.stream()
                        .filter(each -> each.receiver().equals(person))
                        .count());
                assertThat(network.ties().get(person)).isEqualTo((int) granted.stream()
                        .filter(each -> each.receiver().equals(person))
                        .map(Nomination::giver)
                        .distinct()
                        .count());
            });
        });
    }
}
