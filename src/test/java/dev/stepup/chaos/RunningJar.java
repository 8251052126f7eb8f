package dev.stepup.chaos;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The built jar in a process of its own. */
final class RunningJar implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final Pattern LISTENS = Pattern.compile("listens on port (\\d+)");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Integer> port = new CompletableFuture<>();

    private RunningJar(Process process) {
        this.process = process;
        Thread reader = new Thread(this::read, "jar-" + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts it with these settings and no others, each as {@code name=value}; does not wait until it listens. */
    static RunningJar start(Collection<String> settings) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xmx256m",
                "-jar",
                System.getProperty("stepup.jar", "target/stepup.jar")));
        settings.forEach(each -> command.add("--" + each));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        try {
            return new RunningJar(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
                Matcher listens = LISTENS.matcher(line);
                if (listens.find()) {
                    port.complete(Integer.valueOf(listens.group(1)));
                }
            }
        } catch (IOException e) {
            lines.add("(" + e + ")");
        }
        port.completeExceptionally(new AssertionError("It ended and had said: " + lines));
    }

    /** Where it listens, once it does. */
    URI address(String path) {
        int listening = port.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        return URI.create("http://localhost:" + listening + path);
    }

    /** What its page at this path says; empty while it does not answer. */
    String page(String path) {
        HttpRequest request = HttpRequest.newBuilder(address(path)).build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting", e);
        }
    }

    /** One of its metrics, as operators read it. */
    double metric(String name) {
        return page("/actuator/prometheus")
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElse(Double.NaN);
    }

    /** What it has printed so far. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    /** Ends it on the spot: SIGKILL. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Asks it to end, as an operator would: SIGTERM. */
    void stop() {
        process.destroy();
    }

    /** Waits until it has ended. */
    void awaitEnd() {
        if (!endsWithin(PATIENCE)) {
            throw new AssertionError("It did not end within " + PATIENCE);
        }
    }

    /** Waits until it says that it takes no more work, which is how it begins to end. */
    void awaitStopping() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (page("/actuator/health/readiness").contains("\"readinessState\":{\"status\":\"UP\"")) {
            if (endsWithin(BETWEEN_LOOKS) || System.nanoTime() > deadline) {
                throw new AssertionError("It ended, or went on, instead of beginning to end: " + lines);
            }
        }
    }

    /** Lets it go on for so long; returns whether it has ended by then. */
    boolean endsWithin(Duration time) {
        try {
            return process.waitFor(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting", e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
