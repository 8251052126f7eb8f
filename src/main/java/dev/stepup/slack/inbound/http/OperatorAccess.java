package dev.stepup.slack.inbound.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;

/**
 * Shows details of health and metrics to this machine only, unless they have their own port. Everybody else reads only
 * whether it is up. A proxy on this machine makes strangers look local, so requests it forwarded count as remote.
 */
final class OperatorAccess extends HttpFilter {

    static final String PATHS = "/actuator/*";

    private static final Map<String, String[]> OPEN = Map.of(
            "/actuator/health", new String[0],
            "/actuator/health/liveness", new String[] {"liveness"},
            "/actuator/health/readiness", new String[] {"readiness"});

    private final transient Supplier<HealthEndpoint> health;

    OperatorAccess(Supplier<HealthEndpoint> health) {
        this.health = health;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isFromThisMachine(request)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Status> status = Optional.ofNullable(OPEN.get(request.getRequestURI()))
                .map(health.get()::healthForPath)
                .map(HealthDescriptor::getStatus);
        if (status.isPresent()) {
            say(status.get(), response);
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void say(Status status, HttpServletResponse response) throws IOException {
        boolean well = status.equals(Status.UP) || status.equals(Status.UNKNOWN);
        response.setStatus(well ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.getWriter().write("{\"status\":\"" + status.getCode() + "\"}");
    }

    private static boolean isFromThisMachine(HttpServletRequest request) {
        return isLoopback(request.getRemoteAddr())
                && Collections.list(request.getHeaderNames()).stream().noneMatch(OperatorAccess::isOfAProxy);
    }

    private static boolean isOfAProxy(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return name.equals("via")
                || name.contains("forwarded")
                || name.contains("client-ip")
                || name.equals("x-real-ip");
    }

    /** Tomcat gives an address and no name, so nothing is looked up. */
    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
