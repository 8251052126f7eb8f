package dev.stepup.bench;

import com.slack.api.Slack;
import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.builtin.RequestVerification;
import com.slack.api.bolt.middleware.builtin.SSLCheck;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The least that a Bolt app on the same server can do: check the signature, read the request, say it back. */
final class BareBolt implements AutoCloseable {

    static final String SAYS = "You typed: ";
    private static final String NOT_NEEDED = String.join(
            ",",
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoRepositoriesAutoConfiguration",
            "org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration");

    private final ConfigurableApplicationContext context;

    private BareBolt(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts it; requests to it are signed with this secret. */
    static BareBolt start(String secret) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Server.class)
                .run(
                        "--PORT=0",
                        "--spring.autoconfigure.exclude=" + NOT_NEEDED,
                        "--management.endpoint.health.validate-group-membership=false");
        try {
            context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                    .registerMapping(
                            RequestMappingInfo.paths("/slack/events")
                                    .methods(RequestMethod.POST)
                                    .build(),
                            new Door(app(secret)),
                            Door.class.getDeclaredMethod("take", HttpServletRequest.class));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
        return new BareBolt(context);
    }

    private static App app(String secret) {
        AppConfig config = AppConfig.builder().signingSecret(secret).build();
        var verifier = new SlackSignature.Verifier(new SlackSignature.Generator(secret));
        App app = new App(config, Slack.getInstance(), List.of(new SSLCheck(null), new RequestVerification(verifier)));
        app.command(
                Pattern.compile("^/.*$"),
                (request, context) -> context.ack(SAYS + request.getPayload().getText()));
        app.viewSubmission(Pattern.compile("^.*$"), (request, context) -> context.ack());
        return app;
    }

    /** Where it takes what Slack sends. */
    URI events() {
        return RunningBot.eventsOf(context);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Not a component, so that the bot does not find it. */
    @EnableAutoConfiguration
    static final class Server {}

    /** Takes requests; mapped by hand for the same reason. */
    static final class Door {

        private final App app;
        private final SlackRequestParser parser;

        Door(App app) {
            this.app = app;
            this.parser = new SlackRequestParser(app.config());
        }

        ResponseEntity<String> take(HttpServletRequest http) throws Exception {
            Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            Collections.list(http.getHeaderNames())
                    .forEach(name -> headers.put(name, Collections.list(http.getHeaders(name))));
            Response answer = app.run(parser.parse(SlackRequestParser.HttpRequest.builder()
                    .requestUri(http.getRequestURI())
                    .queryString(Map.of())
                    .requestBody(new String(http.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .headers(new RequestHeaders(headers))
                    .remoteAddress(http.getRemoteAddr())
                    .build()));
            ResponseEntity.BodyBuilder entity = ResponseEntity.status(answer.getStatusCode());
            return answer.getBody() == null
                    ? entity.build()
                    : entity.header("Content-Type", answer.getContentType()).body(answer.getBody());
        }
    }
}
