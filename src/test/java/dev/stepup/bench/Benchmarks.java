package dev.stepup.bench;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Runs them all; named so that the ordinary build passes it by. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class Benchmarks {

    private static final Report REPORT = new Report(Instant.now());

    @TempDir
    private Path folder = Path.of("");

    @AfterAll
    static void print() {
        System.out.println(REPORT);
    }

    @Test
    @Order(1)
    void acks() throws Exception {
        Acks.measure(folder, REPORT);
    }

    @Test
    @Order(2)
    void prompts() throws Exception {
        Prompts.measure(folder, REPORT);
    }

    @Test
    @Order(3)
    void deliveries() throws Exception {
        Deliveries.measure(folder, REPORT);
    }

    @Test
    @Order(4)
    void summaries() throws Exception {
        Summaries.measure(folder, REPORT);
    }

    @Test
    @Order(6)
    void workspaces() throws Exception {
        Workspaces.measure(folder, REPORT);
    }

    @Test
    @Order(5)
    void measures() {
        Measures.measure(REPORT);
    }
}
