package dev.stepup.slack.inbound;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Measures how long Slack waits for an acknowledgement, by kind of request, for HTTP and Socket Mode. */
final class AckMetrics implements Middleware {

    private final MeterRegistry registry;
    private final Map<RequestType, Timer> timers = new ConcurrentHashMap<>();

    AckMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        Timer.Sample sample = Timer.start(registry);
        try {
            return chain.next(request);
        } finally {
            sample.stop(timers.computeIfAbsent(request.getRequestType(), this::timer));
        }
    }

    private Timer timer(RequestType type) {
        return Timer.builder("stepup.ack")
                .description("How long Slack waits for an answer")
                .tag("kind", type.name().toLowerCase(Locale.ROOT))
                .publishPercentileHistogram()
                .register(registry);
    }
}
