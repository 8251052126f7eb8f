package dev.stepup.pulse;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** What operators see of check-ins. */
@Component
final class PulseMetrics {

    private final Counter rounds;
    private final Counter answers;

    PulseMetrics(MeterRegistry registry) {
        this.rounds = Counter.builder("stepup.rounds")
                .description("Check-ins that this instance opened")
                .register(registry);
        this.answers = Counter.builder("stepup.answers")
                .description("Answers that this instance stored, changed ones included")
                .register(registry);
    }

    void roundOpened() {
        rounds.increment();
    }

    void answerStored() {
        answers.increment();
    }
}
