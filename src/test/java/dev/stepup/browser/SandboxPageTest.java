package dev.stepup.browser;

import static dev.stepup.conversation.Said.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.atIndex;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stepup.demo.Demo;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;

/** One visit to the sandbox: each test goes on where the one before left off. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("story")
class SandboxPageTest {

    @SuppressWarnings("NullAway.Init") // started before all tests, or the tests are skipped
    private Demo demo;

    @SuppressWarnings("NullAway.Init")
    private ChromeDriver browser;

    @SuppressWarnings("NullAway.Init")
    private SandboxPage page;

    @BeforeAll
    void open(@TempDir Path profile) {
        Optional<Chromium> chromium = Chromium.installed();
        if (chromium.isEmpty()) {
            System.err.println("BROWSER TESTS SKIPPED: there is no Chromium with a chromedriver on the PATH.");
        }
        assumeTrue(chromium.isPresent(), "there is no Chromium with a chromedriver on the PATH");
        demo = Demo.start(0, Instant.parse("2026-11-02T09:00:00Z"));
        browser = chromium.orElseThrow().open(profile);
        page = SandboxPage.open(browser, demo.slack().url());
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.quit();
        }
        if (demo != null) {
            demo.close();
        }
    }

    @Test
    @Order(1)
    void aNewcomerAnswersTheCheckInThatWaits() {
        page.become("U0BO", "Bo Lindqvist").goTo("dm-bot");
        assertThat(page.awaitMessage("Not this time")).contains("Orbit", "Answer");

        page.press("Answer")
                .awaitForm(text("checkin.form.title"))
                .choose("Sensemaking", "Chen")
                .choose("Relating", "Hana")
                .choose("Relating", "Dara")
                .write("Story", "Hana kept everybody in the picture.")
                .submit()
                .awaitNoForm();

        assertThat(page.awaitMessage("Change my answer"))
                .contains(
                        "Sensemaking: Chen",
                        "Visioning: " + text("checkin.answered.nobody"),
                        "Hana kept everybody in the picture.");
    }

    @Test
    @Order(2)
    void whoTypesTheirOwnNameFindsThemselves() {
        page.become("U0ANA", "Ana Almeida")
                .goTo("dm-bot")
                .press("Answer")
                .awaitForm(text("checkin.form.title"))
                .takeFirst("Visioning", "Ana");

        assertThat(page.textOf("Visioning")).contains("Me (Ana Almeida)").doesNotContain("Hana");
        page.cancel().awaitNoForm().become("U0BO", "Bo Lindqvist").goTo("dm-bot");
    }

    @Test
    @Order(3)
    void theAnswerCanBeChanged() {
        page.press("Change my answer").awaitForm(text("checkin.form.title"));
        assertThat(page.valueOf("Story")).isEqualTo("Hana kept everybody in the picture.");

        page.choose("Visioning", "Ana Almeida")
                .write("Story", "Ana asked where we want to be in a year.")
                .submit()
                .awaitNoForm();

        assertThat(page.awaitMessage("Ana asked where we want to be"))
                .contains("Sensemaking: Chen", "Visioning: Ana")
                .doesNotContain("Hana kept");
    }

    @Test
    @Order(4)
    void aWeekPassesAndTheDigestShowsAChart() {
        page.letAWeekPass().goTo("channel-team-orbit");

        assertThat(page.awaitMessage(text("report.title", "Orbit", "5 November")))
                .contains("Sensemaking", text("report.stories").replace("*", ""));
        page.awaitPaintedCharts(1);
    }

    @Test
    @Order(5)
    void afterAnotherWeekTheDigestLooksBack() {
        page.letAWeekPass();

        page.awaitMessage(text("report.title", "Orbit", "12 November"));
        page.awaitPaintedCharts(2);
    }

    @Test
    @Order(6)
    void detailsAreAPressAway() {
        page.press("Details").awaitForm("Details");

        assertThat(page.form())
                .contains("Relating", text("report.details.evenness", "").strip());
        page.closeForm();
    }

    @Test
    @Order(7)
    void someoneIsThankedFromTheDigest() {
        page.press("Thank someone")
                .awaitForm("Someone stepped up")
                .choose("Who", "Goran")
                .choose("Function", "Inventing")
                .write("What they did", "made the queue drain itself")
                .submit()
                .awaitNoForm();

        page.become("U0GORAN", "Goran Petrov").goTo("dm-bot");
        assertThat(page.awaitMessage("made the queue drain itself")).contains("Bo", "Inventing");
    }

    @Test
    @Order(8)
    void anImpossibleScheduleIsRefusedBesideItsField() {
        page.become("U0ANA", "Ana Almeida").goTo("channel-team-orbit").type("/stepup setup");
        page.awaitForm(text("schedule.form.title"));
        assertThat(page.valueOf("Team name")).isEqualTo("Orbit");

        page.choose("Close after", text("words.days", 4)).submit();

        assertThat(page.awaitErrorAt("Digest day")).contains(text("schedule.error.DIGEST_BEFORE_CLOSE"));
        page.closeForm();
    }

    @Test
    @Order(9)
    void aLeadReadsTheSummaryAsTablesOfFunctionsAndOfPeople() {
        page.type("/stepup summary");

        assertThat(page.awaitTables())
                .hasSize(2)
                .satisfies(
                        functions -> assertThat(functions).hasSize(5).anyMatch(row -> row.startsWith("Relating")),
                        atIndex(0))
                .satisfies(
                        people -> assertThat(people).hasSize(9).anyMatch(row -> row.startsWith("Goran Petrov")),
                        atIndex(1));
    }

    @Test
    @Order(10)
    void nothingWentWrongOnTheWay() {
        assertThat(page.complaints()).isEmpty();
        assertThat(demo.slack().violations()).isEmpty();
    }
}
