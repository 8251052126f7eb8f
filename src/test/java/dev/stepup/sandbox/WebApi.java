package dev.stepup.sandbox;

import com.google.gson.JsonObject;
import dev.stepup.sandbox.http.Exchange;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Slack's Web API: who may call, what goes wrong on purpose, what is answered, and a record of it all. */
final class WebApi {
    private static final Set<String> WITHOUT_TOKEN = Set.of("api.test", "oauth.v2.access");
    private static final String WITH_APP_TOKEN = "apps.connections.open";

    private final World world;
    private final Trouble trouble;
    private final Scopes scopes;
    private final Map<String, ApiRequest.Method> methods = new HashMap<>();
    private volatile @Nullable RateLimiter limiter;

    WebApi(
            World world,
            Trouble trouble,
            Talk talk,
            Sendable sendable,
            Supplier<String> socketUrl,
            Supplier<String> baseUrl) {
        this.world = world;
        this.trouble = trouble;
        this.scopes = new Scopes(world);
        List.of(
                        new ChatMethods(world, talk, sendable),
                        new ConversationMethods(world),
                        new PeopleMethods(world),
                        new ViewMethods(world, sendable),
                        new AppMethods(world, socketUrl, baseUrl))
                .forEach(group -> methods.putAll(group.byName()));
    }

    void limitedBy(@Nullable RateLimiter newLimiter) {
        limiter = newLimiter;
    }

    void handle(Exchange exchange, String method) throws IOException {
        ApiRequest request = ApiRequest.of(method, exchange);
        Optional<Mishap> mishap = trouble.take(method, request.params()).or(() -> overRate(request));
        if (mishap.isEmpty()) {
            exchange.json(200, answer(request).toString());
        } else {
            goWrong(mishap.get(), request, exchange);
        }
    }

    private void goWrong(Mishap mishap, ApiRequest request, Exchange exchange) throws IOException {
        if (mishap instanceof Mishap.RateLimited limited) {
            exchange.with("Retry-After", String.valueOf(limited.retryAfter().toSeconds()));
            exchange.json(
                    429,
                    record(request, 429, Json.object("ok", false, "error", "ratelimited"))
                            .toString());
        } else if (mishap instanceof Mishap.Says says) {
            exchange.json(
                    200,
                    record(request, 200, Json.object("ok", false, "error", says.error()))
                            .toString());
        } else if (mishap instanceof Mishap.Answers answers) {
            record(request, 200, new JsonObject());
            exchange.json(200, answers.body());
        } else if (mishap instanceof Mishap.Http http) {
            record(request, http.status(), new JsonObject());
            exchange.answer(
                    http.status(),
                    "text/html",
                    "<html>Server error</html>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } else if (mishap instanceof Mishap.Dropped) {
            record(request, 0, new JsonObject());
            exchange.drop();
        } else if (mishap instanceof Mishap.DroppedAfterwards) {
            answer(request);
            exchange.drop();
        } else if (mishap instanceof Mishap.Delayed delayed) {
            String answer = answer(request).toString();
            later(delayed.by(), () -> exchange.json(200, answer));
        } else if (mishap instanceof Mishap.Held held) {
            keep(held, request, exchange);
        }
    }

    private void keep(Mishap.Held held, ApiRequest request, Exchange exchange) {
        Supplier<String> answer = () -> answer(request).toString();
        String early = held.effectAtOnce() ? answer.get() : null;
        held.hold().keep(answered -> {
            if (!answered) {
                exchange.drop();
                return;
            }
            sent(() -> exchange.json(200, early == null ? answer.get() : early));
        });
    }

    private Optional<Mishap> overRate(ApiRequest request) {
        RateLimiter current = limiter;
        return current == null
                ? Optional.empty()
                : current.take(request.method(), request.text("channel", "")).map(Mishap.RateLimited::new);
    }

    private JsonObject answer(ApiRequest request) {
        return world.change(() -> record(request, 200, tryAnswer(request)));
    }

    private JsonObject tryAnswer(ApiRequest request) {
        try {
            ApiRequest.Method method = methods.get(request.method());
            if (method == null) {
                throw new Refusal("unknown_method", Json.object("req_method", request.method()));
            }
            authorize(request);
            scopes.check(request);
            JsonObject answer = Json.object("ok", true);
            method.answer(request).entrySet().forEach(entry -> answer.add(entry.getKey(), entry.getValue()));
            return answer;
        } catch (Refusal refusal) {
            return refusal.json();
        }
    }

    private void authorize(ApiRequest request) {
        if (WITHOUT_TOKEN.contains(request.method())) {
            return;
        }
        if (request.token().isEmpty()) {
            throw new Refusal("not_authed");
        }
        boolean appToken = request.token().equals(world.settings.appToken());
        if (!appToken && !request.token().equals(world.settings.botToken())) {
            throw new Refusal("invalid_auth");
        }
        if (appToken != request.method().equals(WITH_APP_TOKEN)) {
            throw new Refusal("not_allowed_token_type");
        }
        if (!world.installed && !appToken) {
            throw new Refusal("account_inactive");
        }
    }

    private JsonObject record(ApiRequest request, int status, JsonObject answer) {
        world.change(() -> world.calls.add(new ApiCall(
                request.method(),
                request.params().deepCopy(),
                request.token(),
                status,
                answer.deepCopy(),
                world.clock.instant())));
        return answer;
    }

    private static void later(Duration delay, Answering answering) {
        CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> sent(answering));
    }

    private static void sent(Answering answering) {
        try {
            answering.run();
        } catch (IOException e) {
            // Whoever asked has gone in the meantime, which is what a delay is there to provoke.
        }
    }

    private interface Answering {
        void run() throws IOException;
    }
}
