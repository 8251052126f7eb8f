package dev.stepup.slack.inbound.http;

import com.slack.api.bolt.App;
import dev.stepup.settings.ImpossibleSetting;
import dev.stepup.slack.SlackSettings;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The beans that receive HTTP requests. */
@Configuration(proxyBeanMethods = false)
class HttpConfiguration {

    /** All bodies together that are not known to be from Slack: a small part of the least heap that is of use. */
    private static final int MOST_BYTES_IN_FLIGHT = 16 * RequestGate.MOST_BYTES;

    /** Almost all that Slack sends is smaller; large bodies of strangers leave room for so much of it. */
    private static final int SMALL_BYTES = 32 * 1024;

    private static final int KEPT_FOR_SMALL = MOST_BYTES_IN_FLIGHT / 4;

    private static final double SHARE_OF_CONNECTIONS = 0.75;

    @Bean
    RequestSignature requestSignature(SlackSettings settings, Clock clock) {
        String signingSecret = settings.signingSecret();
        if (signingSecret.isEmpty() && settings.appToken().isEmpty()) {
            throw new ImpossibleSetting(
                    "SLACK_SIGNING_SECRET",
                    "is missing; copy the Signing Secret from your Slack app's page, under Basic Information, or set SLACK_APP_TOKEN to use Socket Mode.");
        }
        // With Socket Mode alone nothing that comes over HTTP can be from Slack: no secret that anybody knows.
        String secret = signingSecret.isEmpty() ? UUID.randomUUID().toString() : signingSecret;
        return new RequestSignature(secret, clock);
    }

    @Bean
    RefusedRequests refusedRequests(MeterRegistry registry) {
        return new RefusedRequests(registry);
    }

    @Bean
    UnverifiedConnections unverifiedConnections(TomcatServerProperties tomcat) {
        return new UnverifiedConnections((int) (tomcat.getMaxConnections() * SHARE_OF_CONNECTIONS));
    }

    @Bean
    SlackRequests slackRequests(
            App app, RequestSignature signature, UnverifiedConnections connections, RefusedRequests refused) {
        return new SlackRequests(app, signature, connections, refused);
    }

    /** Servlets are there before all else, so it looks for what it needs when the first request comes. */
    @Bean
    ServletRegistrationBean<EventsServlet> eventsServlet(
            ObjectProvider<SlackRequests> requests, HttpSettings settings) {
        BodiesInFlight bodies =
                new BodiesInFlight(MOST_BYTES_IN_FLIGHT, RequestGate.MOST_BYTES, SMALL_BYTES, KEPT_FOR_SMALL);
        ServletRegistrationBean<EventsServlet> servlet = new ServletRegistrationBean<>(
                new EventsServlet(requests::getObject, bodies, settings.bodyWithin()), EventsServlet.PATH);
        servlet.setName("events");
        return servlet;
    }

    /** Where operators have a port of their own, nothing of theirs stands on this one. */
    @Bean
    @ConditionalOnManagementPort(ManagementPortType.SAME)
    FilterRegistrationBean<OperatorAccess> operatorAccess(ObjectProvider<HealthEndpoint> health) {
        FilterRegistrationBean<OperatorAccess> filter =
                new FilterRegistrationBean<>(new OperatorAccess(health::getObject));
        filter.addUrlPatterns(OperatorAccess.PATHS);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> watchesTheDoor(
            RequestSignature signature, RefusedRequests refused, UnverifiedConnections connections) {
        return tomcat -> {
            tomcat.setProtocol(WatchedProtocol.class.getName());
            tomcat.addConnectorCustomizers(
                    connector -> ((WatchedProtocol) connector.getProtocolHandler()).tell(connections));
            tomcat.addEngineValves(new RequestGate(signature, refused));
        };
    }
}
