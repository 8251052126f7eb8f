package dev.stepup.conversation;

import static dev.stepup.conversation.Said.ANY;
import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import com.google.gson.JsonObject;
import dev.stepup.privacy.OptOuts;
import dev.stepup.sandbox.Message;
import dev.stepup.sandbox.Mishap;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a summary says to whom, and how it is asked for. */
class SummingUpTest extends SummaryTest {

    @Test
    void aLeadSeesATableOfFunctionsByFigure() {
        Message summary = ana.say(ORBIT, "/stepup summary").message();

        assertThat(summary.ephemeral()).isTrue();
        assertThat(summary.blocks().toString()).contains("\"type\":\"table\"");
        assertThat(summary.words())
                .says("report.turnout", 5, 8)
                .contains(text("report.column.function"), text("report.column.mentions"), text("report.column.people"))
                .contains("Sensemaking", "Relating", "Visioning", "Inventing")
                .says("report.spread.LEANS_ON_FEW")
                .says("report.noData");
        assertThat(summary.text())
                .says(
                        "report.summary.row",
                        "Visioning",
                        5,
                        text("words.people", 1),
                        text("report.spread.LEANS_ON_FEW"));
    }

    @Test
    void whereTheWorkspaceDoesNotKnowTablesToSortItComesWithoutThose() {
        slack.trouble()
                .when(
                        "response_url",
                        body -> body.toString().contains("data_table"),
                        Integer.MAX_VALUE,
                        Mishap.says("invalid_blocks"));

        Message summary = ana.say(ORBIT, "/stepup summary").message();

        assertThat(summary.words()).says("report.turnout", 5, 8);
        assertThat(summary.blocks().toString()).doesNotContain("data_table").contains("section");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "this week",
                "last 4 weeks",
                "LAST 1 WEEK",
                "quarter",
                "this quarter",
                "vis last 2 weeks",
                "visioning"
            })
    void itTakesAPeriodAndAFunctionInAnyOrder(String words) {
        assertThat(ana.say(ORBIT, "/stepup summary " + words).words())
                .says("report.turnout", 5, 8)
                .contains("Visioning");
    }

    @Test
    void itTakesDatesAndLeavesOutWhatIsNotBetweenThem() {
        LocalDate today = LocalDate.ofInstant(bot.clock().instant(), LISBON);

        assertThat(ana.say(ORBIT, "/stepup summary " + today + ".." + today).words())
                .says("report.turnout", 5, 8);
        assertThat(ana.say(ORBIT, "/stepup summary " + today.minusDays(9) + " .. " + today.minusDays(1))
                        .words())
                .says("report.summary.notYet", 5)
                .doesNotContain("Visioning");
    }

    @Test
    void aWeekIsTheTeamsWhereverTheAskerIs() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().choose("Leads", "Hana Iyer").submit();
        bot.settle();

        bot.clock().moveTo(next(DayOfWeek.SUNDAY, "23:30"));
        assertThat(hana.say(ORBIT, "/stepup summary this week vis").message().text())
                .as("on Monday in Kolkata")
                .says("report.summary.row", "Visioning", 5);
        hana.say(ORBIT, "/stepup export this week");
        bot.settle();
        assertThat(hana.lastDm().words()).says("report.export.here");

        LocalDate sunday = LocalDate.ofInstant(bot.clock().instant(), LISBON);
        bot.clock().moveTo(sunday.plusWeeks(3).atTime(23, 30).atZone(LISBON).toInstant());
        assertThat(goran.say(ORBIT, "/stepup me").words()).says("home.me.function", "Visioning", 5);
    }

    @Test
    void oneFunctionAlone() {
        assertThat(ana.say(ORBIT, "/stepup summary vis").words())
                .contains("Visioning")
                .doesNotContain("Relating");
    }

    @Test
    void aLeadSeesOnePersonAndEverybodyThemselves() {
        assertThat(ana.say(ORBIT, "/stepup summary @goran").message().text())
                .says("report.summary.person.row", "Visioning", 5, 5)
                .says("report.summary.person.row", "Relating", 0, 5)
                .contains("Sensemaking: " + text("report.noData"));
        assertThat(goran.say(ORBIT, "/stepup summary <@U0GORAN|goran>")
                        .message()
                        .text())
                .says("report.summary.person.row", "Visioning", 5, 5);
        assertThat(bo.say(ORBIT, "/stepup summary").words())
                .says("report.turnout", 5, 8)
                .contains("Visioning");
        assertThat(bo.say(ORBIT, "/stepup summary @goran").words())
                .says("report.summary.ofOthers")
                .doesNotContain("5 of 5");
    }

    @Test
    void whoIsNotOnTheTeamSeesNothingOfIt() {
        assertThat(kim.say(ORBIT, "/stepup summary").words())
                .says("report.summary.notAllowed", "Orbit")
                .doesNotContain("Visioning");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tomorrow",
                "last 0 weeks",
                "last summer",
                "2026-13-01..2026-10-31",
                "31.2.2026",
                "next month",
                "vis inv",
                "@nobody"
            })
    void aWrongWordIsAnsweredWithARightExample(String words) {
        assertThat(ana.say(ORBIT, "/stepup summary " + words).words())
                .satisfiesAnyOf(
                        said -> assertThat(said).says("report.wish.unknown"),
                        said -> assertThat(said).says("report.wish.unknownBut", ANY, "“vis”"),
                        said -> assertThat(said).says("report.wish.noDate"),
                        said -> assertThat(said).says("report.wish.notYet"))
                .contains("/stepup summary last 4 weeks visioning")
                .doesNotSay("report.summary.withheld");
    }

    @Test
    void itSaysWhatItUnderstoodAndWhatItDidNot() {
        assertThat(ana.say(ORBIT, "/stepup summary last summer vis").words()).contains("“vis”", "“last summer”");
        assertThat(ana.say(ORBIT, "/stepup summary this week quarter").words())
                .says("report.wish.twoPeriods", "“this week” and “quarter”")
                .doesNotSay("report.summary.withheld");
        assertThat(ana.say(ORBIT, "/stepup summary 0001-01-01..9999-12-31").words())
                .says("report.wish.tooLong", ANY, 53);
        assertThat(ana.say(ORBIT, "/stepup summary last 60 weeks").words()).says("report.wish.tooLong", ANY, 53);
    }

    @Test
    void whoOptedOutHasNoRow() {
        bot.part(OptOuts.class)
                .add(
                        new WorkspaceId("T0ORBIT"),
                        new MemberId("U0GORAN"),
                        bot.clock().instant());

        Message summary = ana.say(ORBIT, "/stepup summary").message();

        assertThat(block(summary, "data_table").toString())
                .contains("Hana Iyer")
                .doesNotContain("Goran Petrov");
    }

    @Test
    void aPeriodIsToldWithItsYear() {
        assertThat(ana.say(ORBIT, "/stepup summary 2025-12-29..2026-01-04").words())
                .contains("29 December 2025 to 4 January 2026");
    }

    @Test
    void aLeadSeesPeopleByFunctionInATableToSort() {
        Message summary = ana.say(ORBIT, "/stepup summary").message();

        JsonObject table = block(summary, "data_table");
        assertThat(table.getAsJsonArray("rows"))
                .extracting(row -> row.getAsJsonArray()
                        .get(0)
                        .getAsJsonObject()
                        .get("text")
                        .getAsString())
                .containsExactly(
                        text("report.column.person"),
                        "Ana Almeida",
                        "Bo Lindqvist",
                        "Chen Wei",
                        "Dara Okafor",
                        "Eli Rosen",
                        "Fatima Haddad",
                        "Goran Petrov",
                        "Hana Iyer");
        assertThat(table.toString()).contains("{\"type\":\"raw_number\",\"value\":5,\"text\":\"5\"}");
        assertThat(bo.say(ORBIT, "/stepup summary").message().blocks().toString())
                .doesNotContain("data_table");
    }

    @Test
    void itSaysWhatWentToPeopleWithoutTheTitle() {
        assertThat(ana.say(ORBIT, "/stepup summary").words()).says("report.withoutTitle.LESS", "88 %");
    }

    @Test
    void anAdminSeesAllTeamsWhereNoneIsMeantOrWhenAskedFor() {
        assertThat(ana.say(ORBIT, "/stepup summary all teams").words())
                .says("report.summary.all.answered", 5, 8)
                .says("report.summary.all.note")
                .says("report.summary.all.title", text("report.summary.all.functions"))
                .contains("Orbit");
        assertThat(ana.say(ORBIT, "/stepup summary workspace relating this week")
                        .words())
                .says("report.summary.all.title", "Relating")
                .contains("Orbit");
        assertThat(ana.say(ORBIT, "/stepup summary all teams @goran").words()).says("report.summary.all.noPerson");
        assertThat(bo.say(ORBIT, "/stepup summary all teams").words()).says("report.summary.all.notAllowed");
    }

    @Test
    void whatWentToPeopleWithoutTheTitleIsNotShownForOneFunction() {
        assertThat(ana.say(ORBIT, "/stepup summary vis").words()).doesNotSay("report.withoutTitle.LESS");
    }
}
