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
        try (Crowd crowd = Crowd.of(PEOPLE, false)) {
            String store = "STEPUP_DATA_DIR=" + folder;
            RunningJar first = crowd.startAndTalkTo(store);
            crowd.isSetUp();
            Crowd.awaitNothingWaits(first);
            Hold inHand = crowd.holdsAnswersAfter(PEOPLE / 4);
            crowd.isAsked();
            crowd.awaitHeld(inHand);

            int said = first.lines().size();
            first.stop();
            first.awaitStopping();
            // Time enough to stop before another batch, however slow the machine.
            crowd.answersPromptsAfter(Duration.ofSeconds(3));
            inHand.release();
            first.awaitEnd();

            assertThat(first.lines().stream().skip(said))
                    .noneMatch(line -> line.contains("WARN") || line.contains("ERROR"));
            int askedByTheFirst = crowd.asked();
            assertThat(askedByTheFirst).isBetween(PEOPLE / 4, PEOPLE - 1);

            crowd.answersPromptsAfter(Duration.ZERO);
            RunningJar second = crowd.start(store);
            crowd.awaitAsked(PEOPLE);
            Crowd.awaitNothingWaits(second);
            System.out.printf(
                    "Stopped after %d of %d prompts, %d extra copies%n", askedByTheFirst, PEOPLE, crowd.extraCopies());
            assertThat(second.lines()).noneMatch(line -> line.contains("in flight"));
            assertThat(crowd.extraCopies()).isZero();
            assertThat(crowd.slack().violations()).isEmpty();
        }
    }
}
