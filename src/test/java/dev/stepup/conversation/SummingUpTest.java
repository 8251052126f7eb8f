package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

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
                .contains("5 of 8 answered")
                .contains("Function", "Mentions", "People", "Sensemaking", "Relating", "Visioning", "Inventing")
                .contains("leans on few", "no data");
        assertThat(summary.text()).contains("Visioning: 5 mentions, 1 person, leans on few");
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

        assertThat(summary.words()).contains("5 of 8 answered");
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
        assertThat(ana.say(ORBIT, "/stepup summary " + words).words()).contains("Visioning", "5 of 8 answered");
    }

    @Test
    void itTakesDatesAndLeavesOutWhatIsNotBetweenThem() {
        LocalDate today = LocalDate.ofInstant(bot.clock().instant(), LISBON);

        assertThat(ana.say(ORBIT, "/stepup summary " + today + ".." + today).words())
                .contains("5 of 8 answered");
        assertThat(ana.say(ORBIT, "/stepup summary " + today.minusDays(9) + " .. " + today.minusDays(1))
                        .words())
                .contains("No check-in of this time is reported", "from 5 answers on")
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
                .contains("Visioning: 5 mentions");
        hana.say(ORBIT, "/stepup export this week");
        bot.settle();
        assertThat(hana.lastDm().words()).contains("a row for each week");

        LocalDate sunday = LocalDate.ofInstant(bot.clock().instant(), LISBON);
        bot.clock().moveTo(sunday.plusWeeks(3).atTime(23, 30).atZone(LISBON).toInstant());
        assertThat(goran.say(ORBIT, "/stepup me").words()).contains("*Visioning:* 5 mentions");
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
                .contains("Visioning: named 5 of 5 times", "Sensemaking: no data", "Relating: named 0 of 5 times");
        assertThat(goran.say(ORBIT, "/stepup summary <@U0GORAN|goran>")
                        .message()
                        .text())
                .contains("Visioning: named 5 of 5 times");
        assertThat(bo.say(ORBIT, "/stepup summary").words()).contains("5 of 8 answered", "Visioning");
        assertThat(bo.say(ORBIT, "/stepup summary @goran").words())
                .contains("theirs to see")
                .doesNotContain("5 of 5");
    }

    @Test
    void whoIsNotOnTheTeamSeesNothingOfIt() {
        assertThat(kim.say(ORBIT, "/stepup summary").words())
                .contains("not on *Orbit*")
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
                .containsAnyOf("I didn’t understand", "I understood “vis”, but not", "as a date", "still to come")
                .contains("/stepup summary last 4 weeks visioning")
                .doesNotContain("answered in this time");
    }

    @Test
    void itSaysWhatItUnderstoodAndWhatItDidNot() {
        assertThat(ana.say(ORBIT, "/stepup summary last summer vis").words()).contains("“vis”", "“last summer”");
        assertThat(ana.say(ORBIT, "/stepup summary this week quarter").words())
                .contains("“this week” and “quarter”", "one period only")
                .doesNotContain("answered in this time");
        assertThat(ana.say(ORBIT, "/stepup summary 0001-01-01..9999-12-31").words())
                .contains("too long", "53 weeks");
        assertThat(ana.say(ORBIT, "/stepup summary last 60 weeks").words()).contains("too long", "53 weeks");
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
                        "Person",
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
        assertThat(ana.say(ORBIT, "/stepup summary").words())
                .contains("People without a lead title (88 % of the team) got less than their part of these mentions.");
    }

    @Test
    void anAdminSeesAllTeamsWhereNoneIsMeantOrWhenAskedFor() {
        assertThat(ana.say(ORBIT, "/stepup summary all teams").words())
                .contains("All four functions in all teams", "Orbit", "5 of 8", "own past");
        assertThat(ana.say(ORBIT, "/stepup summary workspace relating this week")
                        .words())
                .contains("Relating in all teams", "Orbit");
        assertThat(ana.say(ORBIT, "/stepup summary all teams @goran").words()).contains("in the channel of their team");
        assertThat(bo.say(ORBIT, "/stepup summary all teams").words()).contains("Only a workspace admin");
    }

    @Test
    void whatWentToPeopleWithoutTheTitleIsNotShownForOneFunction() {
        assertThat(ana.say(ORBIT, "/stepup summary vis").words()).doesNotContain("lead title");
    }
}
