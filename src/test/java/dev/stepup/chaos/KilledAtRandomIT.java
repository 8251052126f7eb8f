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
        try (LargeTeam team = LargeTeam.of(PEOPLE, true)) {
            isKilledAgainAndAgain(team, "where history may be read", false);

            assertThat(team.extraCopies()).isZero();
        }
    }

    @Test
    void whereItMayNotNobodyIsLeftOutAndOnlyWhatWasInFlightComesAgain() {
        try (LargeTeam team = LargeTeam.of(PEOPLE, false)) {
            isKilledAgainAndAgain(team, "where history may not be read", true);

            assertThat(team.extraCopies()).isLessThanOrEqualTo(KILLS * CALLS_IN_FLIGHT);
        }
    }

    /** The first time perhaps before any call, while prompts are only being stored. */
    private void isKilledAgainAndAgain(LargeTeam team, String where, boolean firstAtOnce) {
        long begun = System.nanoTime();
        Random random = new Random(SEED);
        String store = "STEPUP_DATA_DIR=" + folder;
        RunningJar jar = team.startAndTalkTo(store);
        team.isSetUp();
        // Everybody has been welcomed, so that what is cut short is the asking.
        LargeTeam.awaitNothingWaits(jar);
        int beforeAnyPrompt = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            boolean atOnce = kill == 1 && firstAtOnce;
            Hold hold = holds(team, atOnce, random);
            if (kill == 1) {
                team.isAsked();
            } else {
                jar = team.start(store);
            }
            if (atOnce) {
                jar.endsWithin(Duration.ofMillis(random.nextInt(MILLIS_UNTIL_A_KILL)));
            } else {
                team.awaitHeld(hold);
            }
            jar.kill();
            hold.drop();
            beforeAnyPrompt += team.asked() == 0 ? 1 : 0;
            assertThat(team.asked())
                    .as("asked at kill %d of seed %d", kill, SEED)
                    .isLessThan(PEOPLE);
        }
        jar = team.start(store);
        team.awaitAsked(PEOPLE);
        LargeTeam.awaitNothingWaits(jar);
        System.out.printf(
                "%d kills (%d before the first prompt) among %d people %s: %d asked, %d extra copies, %d s, seed %d%n",
                KILLS,
                beforeAnyPrompt,
                PEOPLE,
                where,
                team.asked(),
                team.extraCopies(),
                Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
                SEED);
        assertThat(team.asked()).isEqualTo(PEOPLE);
        assertThat(team.slack().violations()).isEmpty();
    }

    /** Some calls pass before the rest is kept, so few that some people are left to be asked. */
    private static Hold holds(LargeTeam team, boolean atOnce, Random random) {
        int left = PEOPLE - team.asked() - CALLS_IN_FLIGHT;
        if (atOnce || left <= 0) {
            return team.holdsAfter(0, false);
        }
        return team.holdsAfter(random.nextInt(Math.min(CALLS_UNTIL_A_KILL, left)), random.nextBoolean());
    }
}
