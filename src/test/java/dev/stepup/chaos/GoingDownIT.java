package dev.stepup.chaos;

import static org.assertj.core.api.Assertions.assertThat;

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
            crowd.isAsked();
            crowd.awaitAsked(PEOPLE / 4);

            Duration took = first.stop();

            assertThat(took).isLessThan(Duration.ofSeconds(20));
            assertThat(first.lines()).noneMatch(line -> line.contains("WARN") || line.contains("ERROR"));
            int askedByTheFirst = crowd.asked();
            assertThat(askedByTheFirst).isBetween(PEOPLE / 4, PEOPLE - 1);

            RunningJar second = crowd.start(store);
            crowd.awaitAsked(PEOPLE);
            Crowd.awaitNothingWaits(second);
            System.out.printf(
                    "Stopped after %d of %d prompts, ended within %d ms, %d extra copies%n",
                    askedByTheFirst, PEOPLE, took.toMillis(), crowd.extraCopies());
            assertThat(second.lines()).noneMatch(line -> line.contains("in flight"));
            assertThat(crowd.extraCopies()).isZero();
            assertThat(crowd.slack().violations()).isEmpty();
        }
    }
}
