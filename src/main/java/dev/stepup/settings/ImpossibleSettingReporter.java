package dev.stepup.settings;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;

/**
 * Tells the operator what stopped the start in one sentence, in place of Spring's report. It has this one constructor
 * because Spring passes over a reporter that leaves it a choice.
 */
@Order(0)
final class ImpossibleSettingReporter implements SpringBootExceptionReporter {

    private final @Nullable ConfigurableApplicationContext context;

    ImpossibleSettingReporter(@Nullable ConfigurableApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ImpossibleSetting) {
                System.err.println(cause.getMessage());
                return true;
            }
            if (cause instanceof PortInUseException inUse) {
                String name = settingOf(inUse.getPort());
                System.err.println(name + " " + inUse.getPort()
                        + " is already in use on this machine; stop what uses it, or set " + name
                        + " to another number.");
                return true;
            }
        }
        return false;
    }

    private String settingOf(int port) {
        String management = context == null ? "" : context.getEnvironment().getProperty("MANAGEMENT_PORT", "");
        return management.strip().equals("" + port) ? "MANAGEMENT_PORT" : "PORT";
    }
}
