package dev.stepup.chat.interaction;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Does what a listener starts but nobody should wait for. What is lost with the process must be found again
 * as due work, or not matter.
 */
@Component
public final class AfterAck {

    private static final Logger log = LoggerFactory.getLogger(AfterAck.class);

    private final FailureNotices failures;
    private final Executor workers;

    /** Tells of what fails by these notices, and has the work done by these workers. */
    public AfterAck(FailureNotices failures, @Qualifier("afterAckWorkers") Executor workers) {
        this.failures = failures;
        this.workers = workers;
    }

    /** Does this soon. Only for what is found again when it fails, or what nobody waits for: nobody reads of that. */
    public void run(Runnable task) {
        workers.execute(() -> tryIt(
                task,
                failure -> log.warn("What was left for after the answer failed: {}", FailureSummary.of(failure))));
    }

    /** Does this soon for a person who waits for the result; they are told when it fails. */
    public void run(Interaction interaction, Runnable task) {
        workers.execute(() -> tryIt(task, failure -> failures.tellUnfinished(interaction, failure)));
    }

    private static void tryIt(Runnable task, Consumer<RuntimeException> failed) {
        try {
            task.run();
        } catch (RuntimeException e) {
            failed.accept(e);
        }
    }
}
