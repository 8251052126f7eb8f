package dev.stepup.chat.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/** A failure is logged so that it can be found, and so that nobody's words are in it. */
class FailureSummaryTest {

    @Test
    void itSaysWhatFailedWhereAndWhyInOneLine() {
        String line =
                FailureSummary.of(new UncheckedIOException("Ana wrote\nthis", new IOException("and Bo wrote that")));

        assertThat(line)
                .contains("java.io.UncheckedIOException at FailureSummaryTest.itSays")
                .contains("caused by java.io.IOException at FailureSummaryTest.itSays")
                .doesNotContain("Ana", "Bo", "\n");
    }

    @Test
    void itNamesWhereOurOwnCodeCalledTheLibraryThatFailed() {
        assertThat(FailureSummary.of(failureOfALibrary()))
                .startsWith("java.lang.NumberFormatException at NumberFormatException.forInputString")
                .contains(" < FailureSummaryTest.failureOfALibrary:");
    }

    @Test
    void aFailureWithoutATraceOrWithItselfAsACauseIsStillALine() {
        RuntimeException first = new RuntimeException("one");
        RuntimeException second = new RuntimeException("two", first);
        first.initCause(second);
        RuntimeException bare = new RuntimeException("three");
        bare.setStackTrace(new StackTraceElement[0]);

        assertThat(FailureSummary.of(first))
                .startsWith("java.lang.RuntimeException at")
                .doesNotContain("\n");
        assertThat(FailureSummary.of(bare)).startsWith("java.lang.RuntimeException");
    }

    private static NumberFormatException failureOfALibrary() {
        try {
            throw new AssertionError(Integer.parseInt("what Ana wrote"));
        } catch (NumberFormatException e) {
            return e;
        }
    }
}
