package dev.stepup.checkin;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Metrics about check-ins for operators. */
@Component
public final class CheckInMetrics {

    private final Counter checkIns;
    private final Counter answers;

    CheckInMetrics(MeterRegistry registry) {
        this.checkIns = Counter.builder("stepup.rounds")
                .description("Check-ins that this instance opened")
                .register(registry);
        this.answers = Counter.builder("stepup.answers")
                .description("Answers that this instance stored, changed ones included")
                .register(registry);
    }

    /** Counts a check-in that was opened. */
    public void checkInOpened() {
        checkIns.increment();
    }

    /** Counts an answer that was stored. */
    public void answerStored() {
        answers.increment();
    }
}
