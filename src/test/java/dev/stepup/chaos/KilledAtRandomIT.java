package dev.stepup.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.Hold;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whenever it is killed in the middle of a check-in, everybody is asked in the end, and where that can be known once. */
class KilledAtRandomIT {

    private static final int KILLS = Integer.getInteger("stepup.chaos.kills", 2);
    private static final int PEOPLE = Integer.getInteger("stepup.chaos.people", 40);
    private static final long SEED = Long.getLong("stepup.chaos.seed", new Random().nextLong());
    private static final int CALLS_IN_FLIGHT = 16;
    private static final int CALLS_UNTIL_A_KILL = 25;
    private static final int MILLIS_UNTIL_A_KILL = 40;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whereHistoryMayBeReadEverybodyIsAskedOnce() {
        try (Crowd crowd = Crowd.of(PEOPLE, true)) {
            isKilledAgainAndAgain(crowd, "where history may be read", false);

            assertThat(crowd.extraCopies()).isZero();
        }
    }

    @Test
    void whereItMayNotNobodyIsLeftOutAndOnlyWhatWasInFlightComesAgain() {
        try (Crowd crowd = Crowd.of(PEOPLE, false)) {
            isKilledAgainAndAgain(crowd, "where history may not be read", true);

            assertThat(crowd.extraCopies()).isLessThanOrEqualTo(KILLS * CALLS_IN_FLIGHT);
        }
    }

    /** The first time perhaps before any call, while prompts are only being stored. */
    private void isKilledAgainAndAgain(Crowd crowd, String where, boolean firstAtOnce) {
        long begun = System.nanoTime();
        Random random = new Random(SEED);
        String store = "STEPUP_DATA_DIR=" + folder;
        RunningJar jar = crowd.startAndTalkTo(store);
        crowd.isSetUp();
        // Everybody has been welcomed, so that what is cut short is the asking.
        Crowd.awaitNothingWaits(jar);
        int beforeAnyPrompt = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            boolean atOnce = kill == 1 && firstAtOnce;
            Hold hold = holds(crowd, atOnce, random);
            if (kill == 1) {
                crowd.isAsked();
            } else {
                jar = crowd.start(store);
            }
            if (atOnce) {
                jar.endsWithin(Duration.ofMillis(random.nextInt(MILLIS_UNTIL_A_KILL)));
            } else {
                crowd.awaitHeld(hold);
            }
            jar.kill();
            hold.drop();
            beforeAnyPrompt += crowd.asked() == 0 ? 1 : 0;
            assertThat(crowd.asked())
                    .as("asked at kill %d of seed %d", kill, SEED)
                    .isLessThan(PEOPLE);
        }
        jar = crowd.start(store);
        crowd.awaitAsked(PEOPLE);
        Crowd.awaitNothingWaits(jar);
        System.out.printf(
                "%d kills (%d before the first prompt) among %d people %s: %d asked, %d extra copies, %d s, seed %d%n",
                KILLS,
                beforeAnyPrompt,
                PEOPLE,
                where,
                crowd.asked(),
                crowd.extraCopies(),
                Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
                SEED);
        assertThat(crowd.asked()).isEqualTo(PEOPLE);
        assertThat(crowd.slack().violations()).isEmpty();
    }

    /** Some calls pass before the rest is kept, so few that some people are left to be asked. */
    private static Hold holds(Crowd crowd, boolean atOnce, Random random) {
        int left = PEOPLE - crowd.asked() - CALLS_IN_FLIGHT;
        if (atOnce || left <= 0) {
            return crowd.holdsAfter(0, false);
        }
        return crowd.holdsAfter(random.nextInt(Math.min(CALLS_UNTIL_A_KILL, left)), random.nextBoolean());
    }
}
