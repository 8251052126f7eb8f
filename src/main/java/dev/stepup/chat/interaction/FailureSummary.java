package dev.stepup.chat.interaction;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sums up a failure in one line: its type, its place in our code and its cause. Exception messages are left out,
 * because they may quote what a person wrote.
 */
public final class FailureSummary {

    private static final int FRAMES = 4;

    /** An end even where causes go round in a circle. */
    private static final int CAUSES = 6;

    private FailureSummary() {}

    /** The failure and what caused it. */
    public static String of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(CAUSES)
                .map(each -> each.getClass().getName() + where(each))
                .collect(Collectors.joining(" caused by "));
    }

    private static String where(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String ours = Arrays.stream(trace)
                .filter(frame -> frame.getClassName().startsWith("dev.stepup"))
                .limit(FRAMES)
                .map(FailureSummary::frame)
                .collect(Collectors.joining(" < "));
        String top = trace.length == 0 ? "" : frame(trace[0]);
        return " at " + (ours.isEmpty() || ours.startsWith(top) ? ours.isEmpty() ? top : ours : top + " < " + ours);
    }

    private static String frame(StackTraceElement frame) {
        String type = frame.getClassName();
        return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethodName() + ":" + frame.getLineNumber();
    }
}
