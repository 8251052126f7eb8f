package dev.stepup.slack;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long Slack is asked for what an answer can do without, while somebody waits: Slack takes an answer for three
 * seconds, so what it does not say in less is left out.
 */
@Component
public final class Patience implements Interceptor {

    private final Duration forAll;
    private final ThreadLocal<@Nullable Long> end = new ThreadLocal<>();

    Patience(@Value("${stepup.slack.extras-within}") Duration forAll) {
        this.forAll = forAll;
    }

    /** Does this on this thread; calls to Slack that it makes have no answer once this long has passed. */
    public <T> T forExtras(Supplier<T> work) {
        end.set(System.nanoTime() + forAll.toNanos());
        try {
            return work.get();
        } finally {
            end.remove();
        }
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Long until = end.get();
        if (until == null) {
            return chain.proceed(chain.request());
        }
        int millis = (int) TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
        if (millis <= 0) {
            throw new InterruptedIOException("the time for what can be left out is over");
        }
        return chain.withConnectTimeout(millis, TimeUnit.MILLISECONDS)
                .withReadTimeout(millis, TimeUnit.MILLISECONDS)
                .proceed(chain.request());
    }
}
