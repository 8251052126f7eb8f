package dev.stepup.slack;

import dev.stepup.chat.platform.OptionalCalls;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Limits how long Slack is asked for optional details while somebody waits. Slack accepts an answer for three seconds,
 * so slower details are left out.
 */
public final class OptionalCallDeadline implements Interceptor, OptionalCalls {

    private final Duration forAll;
    private final ThreadLocal<@Nullable Long> end = new ThreadLocal<>();

    OptionalCallDeadline(Duration forAll) {
        this.forAll = forAll;
    }

    @Override
    public <T> T forExtras(Supplier<T> work) {
        Long before = end.get();
        // What is done within something else has no more time than that.
        Long until = before == null ? Long.valueOf(System.nanoTime() + forAll.toNanos()) : before;
        return with(until, before, work);
    }

    /** The same work for another thread, which has as long as this one. */
    public <T> Callable<T> handedOn(Supplier<T> work) {
        Long until = end.get();
        return () -> with(until, null, work);
    }

    private <T> T with(@Nullable Long until, @Nullable Long afterwards, Supplier<T> work) {
        set(until);
        try {
            return work.get();
        } finally {
            set(afterwards);
        }
    }

    private void set(@Nullable Long until) {
        if (until == null) {
            end.remove();
        } else {
            end.set(until);
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
