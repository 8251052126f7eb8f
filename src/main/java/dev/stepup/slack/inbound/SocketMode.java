package dev.stepup.slack.inbound;

import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import dev.stepup.chat.interaction.FailureSummary;
import dev.stepup.settings.ImpossibleSetting;
import dev.stepup.slack.CallOutcome;
import dev.stepup.slack.SlackWeb;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Keeps a Socket Mode connection, so that the bot needs no public address. */
final class SocketMode implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SocketMode.class);
    private static final int AT_ONCE = 10;
    private static final long SECONDS_BETWEEN_TRIES = 5;

    private final App app;
    private final String appToken;
    private final ScheduledExecutorService connecting =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "socket-mode"));
    private volatile @Nullable SocketModeApp connection;
    private volatile boolean running;

    SocketMode(App app, String appToken) {
        this.app = app;
        this.appToken = appToken;
    }

    @Override
    public void start() {
        CallOutcome tried = SlackWeb.call(app.slack(), appToken, "apps.connections.open", Map.of());
        if (tried instanceof CallOutcome.Refused refused && refused.lasts()) {
            throw new ImpossibleSetting(
                    "SLACK_APP_TOKEN",
                    "is refused by Slack (" + refused.error()
                            + "); make a new app-level token with the scope connections:write on your Slack app's page, under Basic Information.");
        }
        running = true;
        connecting.execute(this::connect);
    }

    private void connect() {
        if (!running) {
            return;
        }
        try {
            SocketModeApp fresh = new SocketModeApp(
                    appToken, SocketModeClient.Backend.JavaWebSocket, failure -> Response.ok(), app, AT_ONCE);
            fresh.startAsync();
            connection = fresh;
            log.info("Connected to Slack through Socket Mode");
        } catch (Exception e) {
            log.warn("Socket Mode does not connect ({}); trying again", FailureSummary.of(e));
            connecting.schedule(this::connect, SECONDS_BETWEEN_TRIES, TimeUnit.SECONDS);
        }
    }

    @Override
    public void stop() {
        running = false;
        connecting.shutdownNow();
        SocketModeApp open = connection;
        if (open != null) {
            try {
                open.close();
            } catch (Exception e) {
                log.warn("Socket Mode did not close cleanly ({})", FailureSummary.of(e));
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Whether an app-level token is given. */
    static final class Wanted implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment()
                    .getProperty("stepup.slack.app-token", "")
                    .isBlank();
        }
    }
}
