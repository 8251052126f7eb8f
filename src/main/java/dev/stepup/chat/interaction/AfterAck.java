package dev.stepup.chat.interaction;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Does what a listener starts but nobody should wait for. What is lost with the process must be found again
 * as due work, or not matter.
 */
@Component
public final class AfterAck implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(AfterAck.class);
    private static final int AT_ONCE = 4;

    private final ExecutorService workers =
            Executors.newFixedThreadPool(AT_ONCE, task -> new Thread(task, "after-ack"));
    private final FailureNotices failures;
    private final boolean inline;

    /** Inline for tests: done before {@code run} returns. */
    public AfterAck(FailureNotices failures, @Value("${stepup.after-ack.inline:false}") boolean inline) {
        this.failures = failures;
        this.inline = inline;
    }

    /** Does this soon. Only for what is found again when it fails, or what nobody waits for: nobody reads of that. */
    public void run(Runnable task) {
        start(() -> tryIt(
                task,
                failure -> log.warn("What was left for after the answer failed: {}", FailureSummary.of(failure))));
    }

    /** Does this soon for whoever waits to read what comes of it; when it fails, they read that. */
    public void run(Interaction interaction, Runnable task) {
        start(() -> tryIt(task, failure -> failures.tellUnfinished(interaction, failure)));
    }

    private void start(Runnable task) {
        if (inline) {
            task.run();
        } else {
            workers.execute(task);
        }
    }

    private static void tryIt(Runnable task, Consumer<RuntimeException> failed) {
        try {
            task.run();
        } catch (RuntimeException e) {
            failed.accept(e);
        }
    }

    @Override
    public void destroy() {
        workers.shutdown();
    }
}
