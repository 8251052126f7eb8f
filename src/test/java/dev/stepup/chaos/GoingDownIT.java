package dev.stepup.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.Hold;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asked to end while it sends, it finishes what it has in hand and leaves the rest for its return. */
class GoingDownIT {

    private static final int PEOPLE = 80;

    @TempDir
    private Path folder = Path.of("");

    /** History may not be read here, so that whatever was not settled at the end would come a second time. */
    @Test
    void whatIsInHandIsFinishedAndTheRestSentAfterTheReturn() {
        try (LargeTeam team = LargeTeam.of(PEOPLE, false)) {
            String store = "STEPUP_DATA_DIR=" + folder;
            RunningJar first = team.startAndTalkTo(store);
            team.isSetUp();
            LargeTeam.awaitNothingWaits(first);
            Hold inHand = team.holdsAnswersAfter(PEOPLE / 4);
            team.isAsked();
            team.awaitHeld(inHand);

            int said = first.lines().size();
            first.stop();
            first.awaitStopping();
            // Time enough to stop before another batch, however slow the machine.
            team.answersPromptsAfter(Duration.ofSeconds(3));
            inHand.release();
            first.awaitEnd();

            assertThat(first.lines().stream().skip(said))
                    .noneMatch(line -> line.contains("WARN") || line.contains("ERROR"));
            int askedByTheFirst = team.asked();
            assertThat(askedByTheFirst).isBetween(PEOPLE / 4, PEOPLE - 1);

            team.answersPromptsAfter(Duration.ZERO);
            RunningJar second = team.start(store);
            team.awaitAsked(PEOPLE);
            LargeTeam.awaitNothingWaits(second);
            System.out.printf(
                    "Stopped after %d of %d prompts, %d extra copies%n", askedByTheFirst, PEOPLE, team.extraCopies());
            assertThat(second.lines()).noneMatch(line -> line.contains("in flight"));
            assertThat(team.extraCopies()).isZero();
            assertThat(team.slack().violations()).isEmpty();
        }
    }
}
