package dev.stepup.bench;

import dev.stepup.StepupApplication;
import dev.stepup.outbox.ManualOutbox;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The bot as it runs for a small team: by the real clock, with its own store on disk, sending by itself. */
final class RunningBot implements AutoCloseable {

    static final String SECRET = "a-signing-secret-for-benchmarks";
    static final String TOKEN = "xoxb-for-benchmarks";

    private final ConfigurableApplicationContext context;

    private RunningBot(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts it beside this Slack; 0 posts a minute are no limit. */
    static RunningBot start(URI slackApi, Path folder, int postsPerMinute) {
        return start(slackApi, folder, postsPerMinute, true);
    }

    /** Starts it so that what it has to send stays in its outbox. */
    static RunningBot startSilent(URI slackApi, Path folder) {
        return start(slackApi, folder, 0, false);
    }

    private static RunningBot start(URI slackApi, Path folder, int postsPerMinute, boolean sends) {
        return new RunningBot(new SpringApplicationBuilder(StepupApplication.class)
                .run(
                        "--PORT=0",
                        "--SLACK_API_URL=" + slackApi,
                        "--SLACK_SIGNING_SECRET=" + SECRET,
                        "--SLACK_BOT_TOKEN=" + TOKEN,
                        "--MONGODB_URI=",
                        "--stepup.store.folder=" + folder,
                        "--stepup.outbox.auto-startup=" + sends,
                        "--stepup.outbox.posts-per-minute=" + postsPerMinute));
    }

    /** Where it takes what Slack sends. */
    URI events() {
        return eventsOf(context);
    }

    /** A part of it. */
    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** Has what it still wants to send stay in its outbox. */
    void sendNoMore() {
        ManualOutbox.stop(context);
    }

    static URI eventsOf(ConfigurableApplicationContext context) {
        var server = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer());
        return URI.create("http://localhost:" + server.getPort() + "/slack/events");
    }

    @Override
    public void close() {
        context.close();
    }
}
