package dev.stepup.checkin;

import static dev.stepup.checkin.CheckInState.CLOSED;
import static dev.stepup.checkin.CheckInState.COUNTED;
import static dev.stepup.checkin.CheckInState.DROPPED;
import static dev.stepup.checkin.CheckInState.HELD;
import static dev.stepup.checkin.CheckInState.OPEN;
import static dev.stepup.checkin.CheckInState.POSTED;
import static dev.stepup.checkin.CheckInState.REFUSED;
import static dev.stepup.checkin.CheckInState.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;

/** Where a check-in may go from where it is. */
class CheckInStateTest {

    private static final Path ARCHITECTURE = Path.of("src/docs/architecture.md");

    @Test
    void onAGoodDayItIsOpenedClosedCountedSentAndPosted() {
        List<CheckInState> life = List.of(OPEN, CLOSED, COUNTED, SENT, POSTED);

        for (int i = 1; i < life.size(); i++) {
            assertThat(life.get(i - 1).mayBecome(life.get(i))).isTrue();
        }
    }

    @Test
    void aDigestThatWasHeldIsMadeAnew() {
        assertThat(SENT.mayBecome(HELD)).isTrue();
        assertThat(after(HELD)).containsExactlyInAnyOrder(COUNTED, POSTED, REFUSED, DROPPED);
    }

    @Test
    void whatBecameOfADigestMayBeHeardBeforeItIsNotedThatItWasSent() {
        assertThat(after(COUNTED)).contains(POSTED, REFUSED, HELD);
        assertThat(List.of(POSTED, REFUSED, HELD)).noneMatch(heard -> heard.mayBecome(SENT));
    }

    @Test
    void whatHasEndedGoesNowhere() {
        assertThat(List.of(POSTED, REFUSED, DROPPED))
                .allSatisfy(end -> assertThat(after(end)).isEmpty());
    }

    @Test
    void answersCountUntilTheyAreCounted() {
        assertThat(states().filter(CheckInState::takesAnswers)).containsExactly(OPEN, CLOSED);
        assertThat(after(COUNTED)).noneMatch(CheckInState::takesAnswers);
    }

    @Test
    void itWaitsForItsDigestUntilThatIsSentAndAgainWhenItIsHeld() {
        assertThat(states().filter(CheckInState::awaitsDigest)).containsExactly(OPEN, CLOSED, COUNTED, HELD);
    }

    @Test
    void theArchitecturePageShowsEachMove() throws IOException {
        String moves = states().flatMap(from -> after(from).stream().map(to -> "    " + from + " --> " + to + "\n"))
                .collect(Collectors.joining());

        assertThat(StringUtils.substringBetween(
                        Files.readString(ARCHITECTURE), "<!-- states -->\n", "<!-- /states -->"))
                .as("put this between the marks for states in %s", ARCHITECTURE)
                .isEqualTo("```mermaid\nstateDiagram-v2\n    [*] --> OPEN\n" + moves + "```\n");
    }

    private static List<CheckInState> after(CheckInState state) {
        return states().filter(state::mayBecome).toList();
    }

    private static Stream<CheckInState> states() {
        return Stream.of(CheckInState.values());
    }
}
