package dev.stepup.slack;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Does what a listener starts but nobody should wait for. What is lost with the process must be found again by an
 * agenda, or not matter.
 */
@Component
public final class AfterAck implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(AfterAck.class);
    private static final int AT_ONCE = 4;

    private final ExecutorService workers =
            Executors.newFixedThreadPool(AT_ONCE, task -> new Thread(task, "after-ack"));
    private final boolean inline;

    AfterAck(@Value("${stepup.after-ack.inline:false}") boolean inline) {
        this.inline = inline;
    }

    /** Does this soon. */
    public void run(Runnable task) {
        if (inline) {
            tryIt(task);
        } else {
            workers.execute(() -> tryIt(task));
        }
    }

    private static void tryIt(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            log.warn("What was left for after the answer failed: {}", OneLine.of(e));
        }
    }

    @Override
    public void destroy() {
        workers.shutdown();
    }
}
