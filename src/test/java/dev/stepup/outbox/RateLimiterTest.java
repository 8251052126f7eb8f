package dev.stepup.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.workspace.WorkspaceId;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nothing leaves faster than Slack has said that it may. */
class RateLimiterTest {

    private static final WorkspaceId ORBIT = new WorkspaceId("T0ORBIT");
    private static final WorkspaceId COMET = new WorkspaceId("T0COMET");
    private static final int CAP = 300;

    private final Time time = new Time();
    private final RateLimiter rateLimiter = new RateLimiter(CAP, time);

    @Test
    void aChannelTakesOneMessageASecond() {
        assertThat(rateLimiter.post(ORBIT, "C1")).isZero();
        assertThat(rateLimiter.post(ORBIT, "C1")).isEqualTo(Duration.ofSeconds(1));
        assertThat(rateLimiter.post(ORBIT, "C2")).isZero();
        assertThat(rateLimiter.post(COMET, "C1")).isZero();

        time.passes(Duration.ofMillis(999));
        assertThat(rateLimiter.post(ORBIT, "C1")).isEqualTo(Duration.ofMillis(1));
        time.passes(Duration.ofMillis(1));
        assertThat(rateLimiter.post(ORBIT, "C1")).isZero();
    }

    @Test
    void aWorkspaceTakesTenAtOnceAndThenFiveASecond() {
        assertThat(rateLimiter.postsNow(ORBIT)).isEqualTo(10);
        assertThat(posted(11)).isEqualTo(10);
        assertThat(rateLimiter.postsNow(ORBIT)).isZero();
        assertThat(rateLimiter.untilNextPost(ORBIT)).isEqualTo(Duration.ofMillis(200));
        assertThat(rateLimiter.untilNextPost(COMET)).isZero();

        time.passes(Duration.ofSeconds(1));
        assertThat(rateLimiter.postsNow(ORBIT)).isEqualTo(5);
        assertThat(posted(11)).isEqualTo(5);
    }

    @Test
    void overAMinuteAWorkspaceTakesItsCapAndWhatItMayTakeAtOnce() {
        int posted = 0;
        for (int tenth = 0; tenth < 600; tenth++) {
            posted += posted(20);
            time.passes(Duration.ofMillis(100));
        }

        assertThat(posted).isBetween(CAP, CAP + 10);
    }

    @Test
    void aMessageThatHasToWaitCountsNeitherForItsChannelNorForItsWorkspace() {
        assertThat(rateLimiter.post(ORBIT, "C1")).isZero();
        IntStream.range(0, 100)
                .forEach(i -> assertThat(rateLimiter.post(ORBIT, "C1")).isPositive());
        assertThat(rateLimiter.postsNow(ORBIT)).isEqualTo(9);

        posted(9);
        assertThat(rateLimiter.post(ORBIT, "fresh")).isPositive();
        time.passes(Duration.ofMillis(200));
        assertThat(rateLimiter.post(ORBIT, "fresh"))
                .as("its channel was not counted")
                .isZero();
    }

    @Test
    void everyOtherMethodIsCalledFiftyTimesAMinute() {
        assertThat(IntStream.range(0, 60)
                        .filter(i ->
                                rateLimiter.call(ORBIT, "conversations.open").isZero())
                        .count())
                .isEqualTo(50);
        assertThat(rateLimiter.call(ORBIT, "conversations.open")).isEqualTo(Duration.ofMillis(1_200));
        assertThat(rateLimiter.call(ORBIT, "chat.update")).isZero();
        assertThat(rateLimiter.call(COMET, "conversations.open")).isZero();

        time.passes(Duration.ofMillis(1_200));
        assertThat(rateLimiter.call(ORBIT, "conversations.open")).isZero();
    }

    @Test
    void noPaceIsNoPaceForMessages() {
        RateLimiter none = new RateLimiter(0, time);

        assertThat(IntStream.range(0, 1_000).mapToObj(i -> none.post(ORBIT, "C1")))
                .containsOnly(Duration.ZERO);
        assertThat(none.postsNow(ORBIT)).isEqualTo(Integer.MAX_VALUE);
        assertThat(none.untilNextPost(ORBIT)).isZero();
    }

    @Test
    void channelsThatHaveRestedAreForgottenAndTheOthersStillPaced() {
        RateLimiter fast = new RateLimiter(60_000_000, time);
        for (int i = 0; i < 30_000; i++) {
            time.passes(Duration.ofMillis(1));
            assertThat(fast.post(ORBIT, "C" + i)).isZero();
        }

        assertThat(fast.post(ORBIT, "C29999")).isPositive();
    }

    /** How many of so many messages, each to a channel of its own, may be posted now. */
    private int posted(int messages) {
        return (int) IntStream.range(0, messages)
                .filter(i -> rateLimiter
                        .post(ORBIT, "D" + time.currentTimeNanos() + "-" + i)
                        .isZero())
                .count();
    }

    /** Time that passes when told to. */
    private static final class Time implements TimeMeter {

        private long nanos;

        void passes(Duration by) {
            nanos += by.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
