package dev.stepup.pulse;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/** Takes no more answers to a round, so that they can be counted. */
@Component
public final class SealRound {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

    private final BallotBoxes boxes;

    SealRound(BallotBoxes boxes) {
        this.boxes = boxes;
    }

    /**
     * Seals this round's box, once the answers that are on their way in are stored; may be repeated.
     *
     * @throws IllegalStateException when they are not stored within a second; what is due is then tried again
     */
    public void seal(PulseRound round) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!boxes.seal(round)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Answers to " + round.id() + " are still being stored");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
