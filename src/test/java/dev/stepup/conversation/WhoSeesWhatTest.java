package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static final String CLOSED = "Nobody sees who named whom.";
    private static final String OPEN = "Those who are named can see by whom.";

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
                .contains("3 of 4 answered", "*Visioning:* 3 mentions", "*Relating*", "stayed late", "mentions only")
                .doesNotContain("Bo Lindqvist", "Chen Wei", "alphabetical", " people, ", "carried", "leans");
        assertThat(digest.blocks().toString()).doesNotContain("\"People\"");
        bo.press(digest, "Details");
        assertThat(bo.form().words())
                .contains("*Visioning:* 3 mentions")
                .doesNotContain("density", "Evenness", "3 mentions of", "too few");
        assertThat(digest.text()).doesNotContain("Bo Lindqvist", "Chen Wei");
        Message summary = ana.say(ORBIT, "/stepup summary").message();
        assertThat(summary.words())
                .contains("Visioning", "So there are mentions only.")
                .doesNotContain("Bo Lindqvist", "lead title", "People", "as if", "Half", "Spread", "Than before");
        assertThat(summary.text()).contains("Visioning: 3 mentions").doesNotContain("1 person", "2 people");
        assertThat(ana.say(ORBIT, "/stepup summary all teams").words())
                .contains("mentions only, four or fewer were asked");
        assertThat(ana.say(ORBIT, "/stepup summary @bo").words())
                .contains("Four people or fewer were asked")
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

        ana.press(ana.say(ORBIT, "/stepup summary").message(), "Share in the channel …");
        Message look = ana.last(ORBIT);
        ana.press(look, "Post it");
        bot.settle();

        Message posted = bo.last(ORBIT);
        assertThat(posted.ephemeral()).isFalse();
        assertThat(look.words()).startsWith(posted.words());
        assertThat(posted.words() + posted.text() + posted.blocks())
                .contains("3 of " + size + " answered", "Visioning", "So there are mentions only.")
                .doesNotContain("Bo Lindqvist", "Chen Wei", "People", "lead title", "as if");
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
                .contains("3 of 3 answered, and 3 were away", "*Visioning:* 3 mentions", "mentions only")
                .doesNotContain("Bo Lindqvist", "Chen Wei", " people, ");
        assertThat(ana.say(ORBIT, "/stepup summary").words())
                .contains("So there are mentions only.")
                .doesNotContain("Bo Lindqvist", "People");
        assertThat(ana.say(ORBIT, "/stepup summary @bo").words()).contains("Four people or fewer were asked");
        assertThat(bo.say(ORBIT, "/stepup me").words())
                .contains("of more than four who were asked")
                .doesNotContain("2 mentions");
        ana.say(ORBIT, "/stepup export");
        bot.settle();
        assertThat(ana.lastDm().words()).contains("Too few took part");
    }

    @Test
    void aTeamOfFourIsClosedWhateverItSays() {
        orbitIsSetUpForFour();
        orbitBecomesOpen();
        assertThat(ana.lastDm().words()).contains("no more than four people, nobody sees who named whom");
        ana.say(ORBIT, "/stepup setup");
        assertThat(ana.form().words()).contains(CLOSED).doesNotContain(OPEN);
        ana.form().press("More options");
        assertThat(ana.form().words()).contains("no more than four people, names are never shown");
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
        ana.form().press("More options");
        ana.form().pick("Answers needed", "At least 6").submit();
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        List.of(ana, bo, chen, dara, eli).forEach(person -> names(person, "Visioning", "Goran Petrov"));

        assertThat(theDigestComes().words())
                .contains("5 of 8 answered", "from 6 answers on")
                .doesNotContain("Goran");
        assertThat(ana.say(ORBIT, "/stepup summary").words())
                .contains("5 of 8", "from 6 answers on")
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
