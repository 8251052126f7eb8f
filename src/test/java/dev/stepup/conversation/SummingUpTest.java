package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.stepup.privacy.OptOuts;
import dev.stepup.sandbox.Message;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoOperations;

class SummingUpTest extends ConversationTest {

    @BeforeEach
    void aCheckInWasAnswered() {
        aCheckInRuns();
        List.of(ana, bo, chen, dara, eli)
                .forEach(person -> opensTheForm(person)
                        .choose("Visioning", "Goran Petrov", "Me")
                        .choose("Relating", person == ana ? "Bo Lindqvist" : "Ana Almeida")
                        .submit());
        theDigestComes();
    }

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

        bot.clock().moveBy(Duration.ofDays(21));
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
                "yesterday",
                "last 0 weeks",
                "last week",
                "2026-13-01..2026-10-31",
                "2026-10-31..2026-10-01",
                "vis inv",
                "@nobody"
            })
    void aWrongWordIsAnsweredWithARightExample(String words) {
        assertThat(ana.say(ORBIT, "/stepup summary " + words).words())
                .contains("did not understand", "/stepup summary last 4 weeks visioning")
                .doesNotContain("answered in this time");
    }

    @Test
    void aSecondCheckInOfTheWeekAddsAllOfItsAnswersSoThatItTellsOfNobodyAlone() {
        bot.clock().moveBy(Duration.ofDays(1));
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        List.of(ana, bo, chen, dara, eli, fatima).forEach(person -> names(person, "Visioning", "Goran Petrov"));
        theDigestComes();

        assertThat(ana.say(ORBIT, "/stepup summary this week vis").message().text())
                .contains("Visioning: 11 mentions");
        assertThat(goran.say(ORBIT, "/stepup me").words()).contains("*Visioning:* 11 mentions");
    }

    @Test
    void theSameNamingInOneCheckInCountsOnce() {
        bot.clock().moveBy(Duration.ofDays(7));
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        List.of(ana, bo, chen, dara, eli).forEach(person -> names(person, "Visioning", "Goran Petrov"));
        ana.say(ORBIT, "/stepup thanks @goran visioning again");
        bot.clock().moveBy(Duration.ofMinutes(1));

        assertThat(theDigestComes().words()).contains("*Visioning:* Goran Petrov\n1 person, 5 mentions");
        assertThat(ana.say(ORBIT, "/stepup summary this week").message().text()).contains("Visioning: 5 mentions");
    }

    @Test
    void itSaysWhatItUnderstoodAndWhatItDidNot() {
        assertThat(ana.say(ORBIT, "/stepup summary last month vis").words()).contains("“vis”", "“last month”");
        assertThat(ana.say(ORBIT, "/stepup summary this week quarter").words())
                .contains("“this week” and “quarter”", "one only")
                .doesNotContain("answered in this time");
        assertThat(ana.say(ORBIT, "/stepup summary 0001-01-01..9999-12-31").words())
                .contains("the most", "53 weeks");
        assertThat(ana.say(ORBIT, "/stepup summary last 60 weeks").words()).contains("the most", "53 weeks");
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
                .contains("60 % of all mentions went to people who do not lead the team by title; they are 88 %");
    }

    @Test
    void onlyCheckInsWithADigestCount() {
        bot.clock().moveBy(Duration.ofDays(7));
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        eight.forEach(person -> opensTheForm(person)
                .choose("Visioning", person == hana ? "Ana Almeida" : "Hana Iyer")
                .submit());

        assertThat(ana.say(ORBIT, "/stepup summary vis").message().text()).contains("5 of 8", "Visioning: 5 mentions");
        theDigestComes();
        Message both = ana.say(ORBIT, "/stepup summary vis").message();
        assertThat(both.text())
                .contains("13 of 16 answered, 2 check-ins together.", "Visioning: 13 mentions, 3 people");
        assertThat(block(both, "data_visualization").toString()).contains("\"line\"");
    }

    @Test
    void aCheckInThatTooFewAnsweredIsLeftOutAndCounted() {
        bot.clock().moveBy(Duration.ofDays(7));
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        opensTheForm(bo).choose("Visioning", "Hana Iyer").submit();
        theDigestComes();

        assertThat(ana.say(ORBIT, "/stepup summary").message().text())
                .contains("One check-in is left out", "Visioning: 5 mentions, 1 person");
        assertThat(ana.say(ORBIT, "/stepup summary all teams this week").words())
                .contains("1 of 8", "too few answers, shown from 5 on");
        assertThat(ana.say(ORBIT, "/stepup summary this week").words())
                .contains("1 of 8 answered", "from 5 answers on", "A longer time", "/stepup summary last 26 weeks");
    }

    @Test
    void aLongerTimeIsAdvisedOnlyWhereTheAskedOneIsShorter() {
        bot.clock().moveBy(Duration.ofDays(53 * 7));
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        opensTheForm(bo).choose("Visioning", "Hana Iyer").submit();
        theDigestComes();

        assertThat(ana.say(ORBIT, "/stepup summary last 52 weeks").words())
                .contains("1 of 8 answered", "from 5 answers on")
                .doesNotContain("A longer time", "last 26 weeks");
        ana.say(ORBIT, "/stepup export last 26 weeks");
        bot.settle();
        assertThat(ana.lastDm().words())
                .contains("there is nothing to export", "The digest reports it.")
                .doesNotContain("longer time");
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
    void aLeadSharesItAfterALookWithoutNumbersPerPerson() {
        Message summary = ana.say(ORBIT, "/stepup summary").message();
        int before = bo.messages(ORBIT).size();

        ana.press(summary, "Share in the channel …");
        Message look = ana.last(ORBIT);
        assertThat(look.ephemeral()).isTrue();
        assertThat(look.words()).contains("exactly what will be posted").doesNotContain("Goran");
        assertThat(look.blocks().toString()).doesNotContain("data_table");
        assertThat(bo.messages(ORBIT)).hasSize(before);

        ana.press(look, "Post it");
        bot.settle();
        Message posted = bo.last(ORBIT);
        assertThat(bo.messages(ORBIT)).hasSize(before + 1);
        assertThat(posted.ephemeral()).isFalse();
        assertThat(look.words()).startsWith(posted.words());
        assertThat(ana.again(look).words()).contains("appears in");
    }

    @Test
    void whatMayNotBeShownAnyMoreIsNotPostedAndThatIsSaid() {
        ana.press(ana.say(ORBIT, "/stepup summary").message(), "Share in the channel …");
        Message look = ana.last(ORBIT);
        ana.say(ORBIT, "/stepup setup");
        ana.form().press("More options");
        ana.form().pick("Answers needed", "At least 6").submit();
        bot.settle();
        int before = bo.messages(ORBIT).size();

        ana.press(look, "Post it");
        bot.settle();

        assertThat(ana.again(look).words()).contains("Nothing was posted").doesNotContain("exactly what will be");
        assertThat(bo.messages(ORBIT)).hasSize(before);
    }

    @Test
    void fewMentionsAreHeldBackAndNoneAreNoData() {
        bot.clock().moveBy(Duration.ofDays(7));
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        List.of(ana, bo, chen, dara).forEach(person -> names(person, "Visioning", "Goran Petrov"));
        names(eli, "Relating", "Goran Petrov");
        theDigestComes();

        Message summary = ana.say(ORBIT, "/stepup summary this week").message();
        assertThat(block(summary, "table").getAsJsonArray("rows").get(3).toString())
                .contains("Visioning", "\"4\"", "\"held back\"", "too few mentions")
                .doesNotContain("no data");
        assertThat(block(summary, "table").getAsJsonArray("rows").get(1).toString())
                .contains("Sensemaking", "no data")
                .doesNotContain("held back", "too few", "\"0\"");
        assertThat(summary.text()).contains("Sensemaking: no data", "Relating: 1 mention, 1 person, too few");
    }

    @Test
    void whatWentToPeopleWithoutTheTitleIsNotShownForOneFunction() {
        assertThat(ana.say(ORBIT, "/stepup summary vis").words()).doesNotContain("by title");
    }

    @Test
    void aLookCanBeLeftAtThat() {
        ana.press(ana.say(ORBIT, "/stepup summary").message(), "Share in the channel …");
        int before = bo.messages(ORBIT).size();

        Message look = ana.last(ORBIT);
        ana.press(look, "Leave it");
        bot.settle();

        assertThat(ana.again(look).words()).contains("Nothing was posted");
        assertThat(bo.messages(ORBIT)).hasSize(before);
    }

    @Test
    void thanksCountWithTheDigestAfterThem() {
        ana.say(ORBIT, "/stepup thanks @goran visioning named him in the check-in as well");
        bo.say(ORBIT, "/stepup thanks @hana visioning in between");
        bot.clock().moveBy(Duration.ofDays(7));
        assertThat(ana.say(ORBIT, "/stepup summary vis").message().text()).contains("Visioning: 5 mentions, 1 person");

        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        List.of(ana, bo, chen, dara, eli)
                .forEach(person ->
                        opensTheForm(person).choose("Relating", "Hana Iyer").submit());
        assertThat(theDigestComes().words()).contains("*Visioning:* Goran Petrov and Hana Iyer", "2 mentions");

        assertThat(ana.say(ORBIT, "/stepup summary vis").message().text()).contains("Visioning: 7 mentions, 2 people");
    }

    @Test
    void whatAVersionWithoutTalliesReportedIsCountedWhenItIsFirstAskedFor() {
        MongoOperations mongo = bot.part(MongoOperations.class);
        mongo.getCollection("tallies").deleteMany(new Document());
        mongo.getCollection("tallies_read_forward").deleteMany(new Document());
        assertThat(ana.say(ORBIT, "/stepup summary").words()).contains("No check-in of this time is reported");

        mongo.getCollection("tallies_read_forward").deleteMany(new Document());
        mongo.getCollection("rounds")
                .updateMany(new Document(), new Document("$set", new Document("tally", new Document("day", "any"))));
        assertThat(ana.say(ORBIT, "/stepup summary").message().text())
                .contains("5 of 8 answered", "Visioning: 5 mentions, 1 person");
    }

    private static JsonObject block(Message message, String type) {
        return StreamSupport.stream(message.blocks().spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(each -> each.get("type").getAsString().equals(type))
                .findFirst()
                .orElseThrow();
    }
}
