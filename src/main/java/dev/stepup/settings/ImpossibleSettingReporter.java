package dev.stepup.settings;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;

/** Tells the operator what stopped the start in one sentence, in place of Spring's report. */
@Order(0)
final class ImpossibleSettingReporter implements SpringBootExceptionReporter {

    private final PrintStream err;

    ImpossibleSettingReporter(@Nullable ConfigurableApplicationContext context) {
        this(System.err);
    }

    ImpossibleSettingReporter(PrintStream err) {
        this.err = err;
    }

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ImpossibleSetting) {
                err.println(cause.getMessage());
                return true;
            }
            if (cause instanceof PortInUseException inUse) {
                err.println("PORT " + inUse.getPort()
                        + " is already in use on this machine; stop what uses it, or set PORT to another number.");
                return true;
            }
        }
        return false;
    }
}
