package dev.stepup.conversation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A program in a JVM of its own, on the classpath of the tests, with no settings but those given. */
public final class ChildJvm implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final BufferedReader out;
    private final CompletableFuture<String> err;

    private ChildJvm(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
        this.err = CompletableFuture.supplyAsync(() -> {
            try (BufferedReader reader = process.errorReader(StandardCharsets.UTF_8)) {
                return String.join("\n", reader.lines().toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).whenComplete((ended, late) -> {
            if (late != null) {
                process.destroyForcibly();
            }
        });
    }

    /** Runs this class with these arguments. */
    public static ChildJvm run(Class<?> main, String... arguments) {
        return run(main, Map.of(), arguments);
    }

    /** Runs this class with these environment variables. */
    public static ChildJvm run(Class<?> main, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.environment().putAll(environment);
        try {
            return new ChildJvm(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next line it prints; fails when it ends first. */
    public String nextLine() {
        try {
            String line = out.readLine();
            if (line == null) {
                throw new AssertionError("It ended with " + exitCode() + " and said: " + err.join());
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads on until it prints such a line. */
    public String nextLine(Predicate<String> wanted) {
        String line = nextLine();
        while (!wanted.test(line)) {
            line = nextLine();
        }
        return line;
    }

    /** The whole lines it has still printed by its end. */
    public List<String> remainingLines() {
        return out.lines().toList();
    }

    /** All that it says on the error stream by its end. */
    public String errors() {
        return err.join();
    }

    /** Waits for its end. */
    public int exitCode() {
        return process.onExit().join().exitValue();
    }

    /** Ends it as an operator would: SIGTERM; what it printed can still be read. */
    public void stop() {
        process.toHandle().destroy();
    }

    /** Ends it on the spot: SIGKILL. */
    public void kill() {
        process.toHandle().destroyForcibly();
        exitCode();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
