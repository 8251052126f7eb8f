package dev.stepup.slack;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long calls to Slack may take while somebody waits: Slack takes an answer for three seconds, so what Slack itself
 * does not say in less is left out of the answer.
 */
@Component
public final class Patience implements Interceptor {

    private final Duration forAll;
    private final ThreadLocal<@Nullable Long> end = new ThreadLocal<>();

    Patience(@Value("${stepup.slack.answer-within}") Duration forAll) {
        this.forAll = forAll;
    }

    /** Does this for somebody who waits: together its calls are given up after this long. */
    public <T> T whileSomebodyWaits(Work<T> work) throws Exception {
        end.set(System.nanoTime() + forAll.toNanos());
        try {
            return work.done();
        } finally {
            end.remove();
        }
    }

    @Override
    public Response intercept(Chain chain) throws java.io.IOException {
        Long until = end.get();
        if (until == null) {
            return chain.proceed(chain.request());
        }
        int millis = (int) TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
        if (millis <= 0) {
            throw new InterruptedIOException("the time to answer is over");
        }
        return chain.withConnectTimeout(millis, TimeUnit.MILLISECONDS)
                .withReadTimeout(millis, TimeUnit.MILLISECONDS)
                .proceed(chain.request());
    }

    /** Something that somebody waits for. */
    @FunctionalInterface
    public interface Work<T> {

        /** Does it. */
        T done() throws Exception;
    }
}
