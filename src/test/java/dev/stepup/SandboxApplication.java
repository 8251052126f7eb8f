package dev.stepup;

import dev.stepup.demo.Demo;
import java.io.UncheckedIOException;
import java.time.Instant;

/** Opens the sandbox: the bot with a demo team, beside a stand-in for Slack with a page in the browser. */
public final class SandboxApplication {

    private static final String USUAL_PORT = "3000";

    private SandboxApplication() {}

    /** Starts it on {@code PORT} and says where to look. */
    public static void main(String[] args) {
        String port = System.getenv().getOrDefault("PORT", USUAL_PORT).strip();
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65535) {
            stop("PORT is \"" + port + "\", which is not a port; give a number from 0 to 65535, such as 3000.");
        }
        try {
            Demo demo = Demo.start(Integer.parseInt(port), Instant.now());
            System.out.println("The sandbox is open at " + demo.slack().url() + " (Ctrl-C ends it)");
        } catch (UncheckedIOException e) {
            stop("PORT " + port
                    + " is already in use on this machine; stop what uses it, or set PORT to another number.");
        }
    }

    private static void stop(String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }
}
