package dev.stepup.conversation;

import static dev.stepup.conversation.Said.ANY;
import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.Ballots;
import dev.stepup.sandbox.Message;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhoSeesWhatTest extends ConversationTest {

    private static final String CLOSED = text("words.whoSees.closed");
    private static final String OPEN = text("words.whoSees.open");

    @Test
    void itIsClosedUntilTheTeamSaysOtherwiseAndEveryoneReadsTheSame() {
        aCheckInRuns();
        assertThat(prompt(bo).words()).contains(CLOSED);
        assertThat(opensTheForm(bo).words()).contains(CLOSED);

        orbitBecomesOpen();
        bot.clock().moveBy(java.time.Duration.ofDays(7));
        theDigestComes();
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();

        assertThat(prompt(bo).words()).contains(OPEN).doesNotContain(CLOSED);
        assertThat(opensTheForm(bo).words()).contains(OPEN).doesNotContain(CLOSED);
    }

    @Test
    void whatWasAnsweredWhileItWasClosedStaysClosed() {
        aCheckInRuns();
        names(bo, "Visioning", "Goran Petrov");
        orbitBecomesOpen();
        names(chen, "Visioning", "Goran Petrov");

        assertThat(answerOf("U0BO").showsGiverTo(new MemberId("U0GORAN"))).isFalse();
        assertThat(answerOf("U0CHEN").showsGiverTo(new MemberId("U0GORAN"))).isFalse();
    }

    @Test
    void aTeamOfFourSeesFunctionsAndNoNames() {
        orbitIsSetUpForFour();
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        names(ana, "Visioning", "Bo Lindqvist");
        names(bo, "Visioning", "Chen Wei");
        names(chen, "Visioning", "Bo Lindqvist");
        dara.say(ORBIT, "/stepup thanks @bo relating stayed late");
        bot.clock().moveBy(java.time.Duration.ofMinutes(1));

        Message digest = theDigestComes();

        assertThat(digest.words())
                .says("report.turnout", 3, 4)
                .says("report.mentions", "Visioning", 3)
                .says("report.small")
                .contains("*Relating*", "stayed late")
                .doesNotSay("report.alphabetical")
                .doesNotSay("report.function")
                .doesNotContain("Bo Lindqvist", "Chen Wei");
        assertThat(digest.blocks().toString()).doesNotContain("\"" + text("report.chart.people") + "\"");
        bo.press(digest, "Details");
        assertThat(bo.form().words())
                .says("report.mentions", "Visioning", 3)
                .doesNotSay("report.details.mentions")
                .doesNotSay("report.details.evenness")
                .doesNotSay("report.details.network");
        assertThat(digest.text()).doesNotContain("Bo Lindqvist", "Chen Wei");
        Message summary = ana.say(ORBIT, "/stepup summary").message();
        assertThat(summary.words())
                .says("report.summary.note.small")
                .contains("Visioning")
                .doesNotSay("report.withoutTitle.LESS")
                .doesNotSay("report.column.people")
                .doesNotSay("report.column.effective")
                .doesNotSay("report.column.half")
                .doesNotSay("report.column.spread")
                .doesNotContain("Bo Lindqvist");
        assertThat(summary.text())
                .says("report.summary.row.mentions", "Visioning", 3)
                .doesNotSay("report.summary.row");
        assertThat(ana.say(ORBIT, "/stepup summary all teams").words()).says("report.spread.small");
        assertThat(ana.say(ORBIT, "/stepup summary @bo").words())
                .says("report.summary.noPeople")
                .doesNotContain("Visioning");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void aTeamOfThreeOrFourSharesFunctionsAndNoNames(int size) {
        List<String> members = List.of("Ana Almeida", "Bo Lindqvist", "Chen Wei", "Dara Okafor");
        ana.say(ORBIT, "/stepup setup");
        ana.form()
                .type("Team name", "Orbit")
                .choose("Members", members.subList(0, size).toArray(String[]::new))
                .submit();
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        names(ana, "Visioning", "Bo Lindqvist");
        names(bo, "Visioning", "Chen Wei");
        names(chen, "Visioning", "Bo Lindqvist");
        theDigestComes();

        ana.press(ana.say(ORBIT, "/stepup summary").message(), text("report.share.look"));
        Message look = ana.last(ORBIT);
        ana.press(look, "Post it");
        bot.settle();

        Message posted = bo.last(ORBIT);
        assertThat(posted.ephemeral()).isFalse();
        assertThat(look.words()).startsWith(posted.words());
        assertThat(posted.words() + posted.text() + posted.blocks())
                .says("report.summary.note.small")
                .says("report.turnout", 3, size)
                .contains("Visioning")
                .doesNotSay("report.column.people")
                .doesNotSay("report.withoutTitle.LESS")
                .doesNotContain("Bo Lindqvist", "Chen Wei");
    }

    @Test
    void whereTheOthersAreAwayItIsAsInATeamOfFour() {
        ana.say(ORBIT, "/stepup setup");
        ana.form()
                .type("Team name", "Orbit")
                .choose(
                        "Members",
                        "Ana Almeida",
                        "Bo Lindqvist",
                        "Chen Wei",
                        "Dara Okafor",
                        "Eli Rosen",
                        "Fatima Haddad")
                .submit();
        LocalDate lastDay = LocalDate.ofInstant(bot.clock().instant(), LISBON).plusDays(1);
        List.of(dara, eli, fatima).forEach(person -> person.say(ORBIT, "/stepup away until " + lastDay));
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        names(ana, "Visioning", "Bo Lindqvist");
        names(bo, "Visioning", "Chen Wei");
        names(chen, "Visioning", "Bo Lindqvist");

        // Of three who answered, each can tell who else named the third.
        Message digest = theDigestComes();

        assertThat(digest.words())
                .says("report.turnout", 3, 3, 3)
                .says("report.mentions", "Visioning", 3)
                .says("report.small")
                .doesNotSay("report.function")
                .doesNotContain("Bo Lindqvist", "Chen Wei");
        assertThat(ana.say(ORBIT, "/stepup summary").words())
                .says("report.summary.note.small")
                .doesNotSay("report.column.people")
                .doesNotContain("Bo Lindqvist");
        assertThat(ana.say(ORBIT, "/stepup summary @bo").words()).says("report.summary.noPeople");
        assertThat(bo.say(ORBIT, "/stepup me").words()).says("home.me.none").doesNotSay("home.me.function");
        ana.say(ORBIT, "/stepup export");
        bot.settle();
        assertThat(ana.lastDm().words()).says("report.export.here.small");
    }

    @Test
    void aTeamOfFourIsClosedWhateverItSays() {
        orbitIsSetUpForFour();
        orbitBecomesOpen();
        assertThat(ana.lastDm().words()).says("schedule.setUp.closed");
        ana.say(ORBIT, "/stepup setup");
        assertThat(ana.form().words()).contains(CLOSED).doesNotContain(OPEN);
        ana.form().press(text("schedule.form.more"));
        assertThat(ana.form().words()).says("schedule.form.whoSees.hint");
        ana.form().close();
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();

        assertThat(prompt(bo).words()).contains(CLOSED).doesNotContain(OPEN);
        names(bo, "Visioning", "Chen Wei");
        assertThat(answerOf("U0BO").showsGiverTo(new MemberId("U0CHEN"))).isFalse();
    }

    @Test
    void aRaisedMinimumHoldsFromTheNextCheckInOn() {
        orbitIsSetUp();
        ana.say(ORBIT, "/stepup setup");
        ana.form().press(text("schedule.form.more"));
        ana.form()
                .pick(text("schedule.form.minimum"), text("schedule.form.minimum.raised", 6))
                .submit();
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        List.of(ana, bo, chen, dara, eli).forEach(person -> names(person, "Visioning", "Goran Petrov"));

        assertThat(theDigestComes().words())
                .says("report.withheld", ANY, 5, 8, 6)
                .doesNotContain("Goran");
        assertThat(ana.say(ORBIT, "/stepup summary").words())
                .says("report.summary.withheld", 5, 8, 6, 1)
                .doesNotContain("Visioning");
    }

    private Ballot answerOf(String person) {
        return bot.part(Ballots.class)
                .find(new WorkspaceId("T0ORBIT"), "answer:" + checkInOf() + ":" + person)
                .orElseThrow();
    }

    private String checkInOf() {
        return prompt(bo).button("Change my answer").get("value").getAsString();
    }
}
