package dev.stepup.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table that is printed at the end. */
final class Report {

    private final List<String> lines = new ArrayList<>();

    Report(Instant now) {
        add(
                "Stepup benchmark of %s on %s %s, %s %s, %d cores, at most %d MB of heap",
                now.truncatedTo(ChronoUnit.SECONDS),
                System.getProperty("java.vm.name"),
                System.getProperty("java.runtime.version"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
    }

    /** Adds a line. */
    void add(String format, Object... values) {
        lines.add(String.format(Locale.ROOT, format, values));
    }

    @Override
    public String toString() {
        return "\n" + String.join("\n", lines) + "\n";
    }
}
