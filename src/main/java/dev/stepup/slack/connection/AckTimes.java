package dev.stepup.slack.connection;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;

/** Measures how long Slack waits for an answer, by kind of request, over HTTP and Socket Mode alike. */
final class AckTimes implements Middleware {

    private final MeterRegistry registry;

    AckTimes(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        Timer.Sample sample = Timer.start(registry);
        try {
            return chain.next(request);
        } finally {
            sample.stop(Timer.builder("stepup.ack")
                    .description("How long Slack waits for an answer")
                    .tag("kind", request.getRequestType().name().toLowerCase(Locale.ROOT))
                    .publishPercentileHistogram()
                    .register(registry));
        }
    }
}
