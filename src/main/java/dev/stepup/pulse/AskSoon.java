package dev.stepup.pulse;

import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks everyone on a round that was just opened without keeping its opener waiting; should that fail, the agenda finds
 * the round again.
 */
final class AskSoon {

    private static final Logger log = LoggerFactory.getLogger(AskSoon.class);

    private final RunRound runRound;
    private final Executor worker;

    AskSoon(RunRound runRound, Executor worker) {
        this.runRound = runRound;
        this.worker = worker;
    }

    /** Asks them. */
    void ask(PulseRound round) {
        worker.execute(() -> {
            try {
                runRound.ask(round);
            } catch (RuntimeException e) {
                log.warn(
                        "Round {} could not ask everyone yet ({})",
                        round.id(),
                        e.getClass().getName());
            }
        });
    }
}
