package dev.stepup.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.outbox.WorkspaceLeases.Turn;
import dev.stepup.workspace.WorkspaceId;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One instance at a time sends for a workspace, and a dead one is followed by another, whatever their clocks show. */
class WorkspaceLeasesTest {

    private static final WorkspaceId ORBIT = new WorkspaceId("T0ORBIT");
    private static final WorkspaceId COMET = new WorkspaceId("T0COMET");

    private final Leases leases = new LeasesInMemory();
    private final AtomicLong time =
            new AtomicLong(Long.MAX_VALUE - Duration.ofSeconds(30).toNanos());
    private final WorkspaceLeases one = new WorkspaceLeases(leases, "one", time::get);

    /** Its clock has nothing to do with that of the first. */
    private final WorkspaceLeases other = new WorkspaceLeases(
            leases, "other", () -> time.get() + Duration.ofDays(999).toNanos());

    @Test
    void theFirstToAskHasTheTurnAndItsBeginningIsKnown() {
        assertThat(one.take(ORBIT)).isEqualTo(Turn.JUST_BEGUN);
        assertThat(one.take(ORBIT)).isEqualTo(Turn.OURS);
        assertThat(other.take(ORBIT)).isEqualTo(Turn.NOT_OURS);
        assertThat(other.keep(ORBIT)).isFalse();
        assertThat(other.take(COMET)).isEqualTo(Turn.JUST_BEGUN);
    }

    @Test
    void aHolderThatBeatsIsNotTakenForDead() {
        one.take(ORBIT);
        for (int second = 0; second < 120; second++) {
            passes(Duration.ofSeconds(1));
            one.tend(Set.of(ORBIT));
            assertThat(other.take(ORBIT)).isEqualTo(Turn.NOT_OURS);
        }
        assertThat(one.take(ORBIT)).isEqualTo(Turn.OURS);
    }

    @Test
    void aHolderThatHasNotBeatenForTwentySecondsOfWatchingIsDead() {
        one.take(ORBIT);
        passes(Duration.ofHours(1));
        assertThat(other.take(ORBIT)).as("watched for no time yet").isEqualTo(Turn.NOT_OURS);

        passes(Duration.ofSeconds(20).minusNanos(1));
        assertThat(other.take(ORBIT)).isEqualTo(Turn.NOT_OURS);
        passes(Duration.ofNanos(1));
        assertThat(other.take(ORBIT)).isEqualTo(Turn.JUST_BEGUN);
    }

    @Test
    void oneBeatBeginsTheWatchAnew() {
        one.take(ORBIT);
        other.take(ORBIT);
        passes(Duration.ofSeconds(19));
        one.keep(ORBIT);
        passes(Duration.ofSeconds(1));
        assertThat(other.take(ORBIT)).isEqualTo(Turn.NOT_OURS);

        passes(Duration.ofSeconds(20));
        assertThat(other.take(ORBIT)).isEqualTo(Turn.JUST_BEGUN);
    }

    @Test
    void whoWasTakenForDeadLearnsItAtItsNextBeat() {
        one.take(ORBIT);
        other.take(ORBIT);
        passes(Duration.ofSeconds(20));
        other.take(ORBIT);

        assertThat(one.keep(ORBIT)).isFalse();
        assertThat(one.take(ORBIT)).isEqualTo(Turn.NOT_OURS);
        assertThat(other.take(ORBIT)).isEqualTo(Turn.OURS);
    }

    @Test
    void aTurnThatIsNotUsedIsGivenAwayAfterTwoSeconds() {
        one.take(ORBIT);
        passes(Duration.ofSeconds(2).minusNanos(1));
        one.tend(Set.of());
        assertThat(other.take(ORBIT)).isEqualTo(Turn.NOT_OURS);

        passes(Duration.ofNanos(1));
        one.tend(Set.of());
        assertThat(other.take(ORBIT)).isEqualTo(Turn.JUST_BEGUN);
        assertThat(one.take(ORBIT)).isEqualTo(Turn.NOT_OURS);
    }

    @Test
    void aTurnTakenAnewIsNotTakenForTheOneThatWasWatchedBefore() {
        one.take(ORBIT);
        assertThat(other.take(ORBIT)).isEqualTo(Turn.NOT_OURS);
        passes(Duration.ofSeconds(30));
        one.tend(Set.of());
        one.take(ORBIT);

        assertThat(other.take(ORBIT)).isEqualTo(Turn.NOT_OURS);
        assertThat(one.keep(ORBIT)).isTrue();
    }

    @Test
    void whatNobodyAskedForInALongWhileIsWatchedAnew() {
        one.take(ORBIT);
        assertThat(other.take(ORBIT)).isEqualTo(Turn.NOT_OURS);
        passes(Duration.ofMinutes(10));
        other.tend(Set.of());

        assertThat(other.take(ORBIT)).isEqualTo(Turn.NOT_OURS);
        passes(Duration.ofSeconds(20));
        assertThat(other.take(ORBIT)).isEqualTo(Turn.JUST_BEGUN);
    }

    @Test
    void atTheEndAllTurnsAreGivenAwayAndOnlyOnesOwn() {
        one.take(ORBIT);
        other.take(COMET);

        one.releaseAll();

        assertThat(other.take(ORBIT)).isEqualTo(Turn.JUST_BEGUN);
        assertThat(one.take(COMET)).isEqualTo(Turn.NOT_OURS);
    }

    @Test
    void whoComesBackUnderItsOwnNameHasItsTurnAtOnce() {
        one.take(ORBIT);

        assertThat(new WorkspaceLeases(leases, "one", time::get).take(ORBIT)).isEqualTo(Turn.JUST_BEGUN);
    }

    @Test
    void ofManyThatAskAtTheSameMomentOneHasTheTurn() {
        for (int race = 0; race < 50; race++) {
            WorkspaceId workspace = new WorkspaceId("T0RACE" + race);
            List<CompletableFuture<Turn>> racers = IntStream.range(0, 8)
                    .mapToObj(i -> new WorkspaceLeases(leases, "racer-" + i, time::get))
                    .map(turns -> CompletableFuture.supplyAsync(() -> turns.take(workspace)))
                    .toList();

            assertThat(racers.stream().map(CompletableFuture::join).filter(turn -> turn == Turn.JUST_BEGUN))
                    .hasSize(1);
        }
    }

    private void passes(Duration by) {
        time.addAndGet(by.toNanos());
    }
}
