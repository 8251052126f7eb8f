package dev.stepup.sandbox.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Files from the classpath: the page itself and what it takes from WebJars. */
public final class StaticFiles {
    private static final String WEBJARS = "/webjars/";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "map", "application/json; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2");

    private StaticFiles() {}

    /** Answers with the file of the exchange's path, or with 404. */
    public static void serve(Exchange exchange) throws IOException {
        String path = exchange.path().equals("/") ? "/index.html" : exchange.path();
        Optional<byte[]> content = path.contains("..") ? Optional.empty() : content(path);
        if (content.isEmpty()) {
            exchange.answer(404, "text/plain; charset=utf-8", "Not here".getBytes(StandardCharsets.UTF_8));
            return;
        }
        String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
        exchange.with("Cache-Control", "no-cache").answer(200, type, content.get());
    }

    private static Optional<byte[]> content(String path) throws IOException {
        if (!path.startsWith(WEBJARS)) {
            return resource("sandbox" + path);
        }
        String inside = path.substring(WEBJARS.length());
        Optional<byte[]> exact = resource("META-INF/resources/webjars/" + inside);
        return exact.isPresent() ? exact : versioned(inside);
    }

    private static Optional<byte[]> versioned(String inside) throws IOException {
        int slash = inside.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String name = inside.substring(0, slash);
        for (String group : List.of("org.webjars.npm", "org.webjars", "org.webjars.bower")) {
            Optional<byte[]> pom = resource("META-INF/maven/" + group + "/" + name + "/pom.properties");
            if (pom.isPresent()) {
                Properties properties = new Properties();
                properties.load(new java.io.ByteArrayInputStream(pom.get()));
                return resource("META-INF/resources/webjars/" + name + "/" + properties.getProperty("version")
                        + inside.substring(slash));
            }
        }
        return Optional.empty();
    }

    private static Optional<byte[]> resource(String name) throws IOException {
        try (InputStream in = StaticFiles.class.getClassLoader().getResourceAsStream(name)) {
            return in == null || name.endsWith("/") ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}
