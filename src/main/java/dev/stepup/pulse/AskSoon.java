package dev.stepup.pulse;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Asks everyone on a round that was just opened without keeping its opener waiting; should that fail, the agenda finds
 * the round again.
 */
@Component
final class AskSoon implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(AskSoon.class);

    private final RunRound runRound;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> new Thread(task, "ask-everyone"));

    AskSoon(RunRound runRound) {
        this.runRound = runRound;
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

    @Override
    public void destroy() {
        worker.shutdown();
    }
}
