package dev.stepup.conversation;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What is logged from now on until it is closed. */
public final class LogLines implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

    private LogLines() {
        heard.start();
        root.addAppender(heard);
    }

    /** Starts listening; a bot that starts later ends it. */
    public static LogLines listen() {
        return new LogLines();
    }

    /** Level and words of each entry, with its stack trace where it has one. */
    public List<String> all() {
        return List.copyOf(heard.list).stream().map(LogLines::line).toList();
    }

    private static String line(ILoggingEvent event) {
        String trace = event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
        return (event.getLevel() + " " + event.getFormattedMessage() + "\n" + trace).strip();
    }

    @Override
    public void close() {
        root.detachAppender(heard);
    }
}
