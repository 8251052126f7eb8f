package dev.stepup.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import dev.stepup.sandbox.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Reads along with every story, and fails the one in which something is logged that no log may hold. It is found by JUnit
 * itself, so that no story can forget it; and by each bot that starts, which sets the log up anew.
 */
public final class ReadTheLog
        implements BeforeAllCallback,
                AfterEachCallback,
                AfterAllCallback,
                ApplicationListener<ApplicationContextInitializedEvent> {

    private static final Queue<String> LINES = new ConcurrentLinkedQueue<>();
    private static final String NAME = "read-the-log";
    private static volatile boolean reading;

    @Override
    public void beforeAll(ExtensionContext context) {
        if (isStory(context)) {
            reading = true;
            listen();
        }
    }

    @Override
    public void onApplicationEvent(ApplicationContextInitializedEvent started) {
        if (reading) {
            listen();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        check(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        check(context);
    }

    private static void check(ExtensionContext context) {
        if (isStory(context)) {
            List<String> lines = new ArrayList<>();
            for (String line = LINES.poll(); line != null; line = LINES.poll()) {
                lines.add(line);
            }
            assertThat(Overheard.in(lines, Typed.lately()))
                    .as("what was logged of people")
                    .isEmpty();
        }
    }

    private static boolean isStory(ExtensionContext context) {
        return context.getTags().contains("story");
    }

    private static synchronized void listen() {
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        if (root.getAppender(NAME) == null) {
            Ear ear = new Ear();
            ear.setName(NAME);
            ear.setContext(root.getLoggerContext());
            ear.start();
            root.addAppender(ear);
        }
    }

    /** Remembers what is logged. */
    private static final class Ear extends AppenderBase<ILoggingEvent> {

        @Override
        protected void append(ILoggingEvent event) {
            String trace =
                    event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
            LINES.add(event.getLoggerName() + " " + event.getFormattedMessage() + "\n" + trace);
        }
    }
}
