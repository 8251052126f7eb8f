package dev.stepup.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.stepup.conversation.Bot;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All that people read stands in the golden files as it is said now. */
@Tag("story")
class GoldenFilesTest {

    private static final boolean WRITES = Boolean.getBoolean("golden.write");
    private static final String HOW_TO_GO_ON = """
            What people read is not what %s says, from %s

            Where that is meant, write the files anew and read what has changed in them:
            ./mvnw test -Dtest=GoldenFilesTest -Dgolden.write=true
            """;
    private static final int TAIL = 4000;

    private static final Bot BOT = Tour.start();

    @AfterAll
    static void ends() {
        BOT.close();
    }

    static Stream<Tour> tours() {
        return Stream.of(
                new CheckInTour(BOT),
                new HelpTour(BOT),
                new HomeTour(BOT),
                new PrivacyTour(BOT),
                new ReportTour(BOT),
                new ScheduleTour(BOT),
                new SetUpTour(BOT),
                new SummaryTour(BOT),
                new TeamTour(BOT),
                new ThanksTour(BOT));
    }

    @ParameterizedTest
    @MethodSource("tours")
    void whatIsShownStandsInTheFile(Tour tour) {
        go(tour);
        GoldenFile file = GoldenFile.of(tour.toString());
        if (WRITES) {
            file.write(tour.written());
        }
        assertThat(BOT.slack().violations()).isEmpty();
        file.differenceFrom(tour.written())
                .ifPresent(difference -> fail(HOW_TO_GO_ON.formatted(file.path(), difference)));
    }

    private static void go(Tour tour) {
        try {
            tour.go();
        } catch (AssertionError | RuntimeException e) {
            String written = tour.written();
            throw new AssertionError("after " + written.substring(Math.max(0, written.length() - TAIL)), e);
        }
    }
}
