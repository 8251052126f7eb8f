package dev.stepup.conversation;

import static dev.stepup.conversation.Said.ANY;
import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Message;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingMyOwnPageTest extends ConversationTest {

    @Test
    void itSaysWhatIWasNamedForAndHowThatMoved() {
        orbitIsSetUp();
        aCheckInNames("Eli Rosen", "Inventing", bo, chen, dara, fatima, goran, hana);
        bot.clock().moveBy(Duration.ofDays(35));
        aCheckInNames("Eli Rosen", "Inventing", bo, chen, dara, fatima, goran);

        Message page = me(eli);

        assertThat(page.words())
                .says("home.me.title")
                .says("home.me.team", "Orbit", 1, "5 of 8 answered.")
                .says("home.me.function", "Inventing", 5, 6)
                .says("home.me.before", "6 of 8 answered.")
                .doesNotContain("Bo Lindqvist", "Visioning");
        assertThat(eli.home().words()).says("home.mentions").says("home.me.function", "Inventing", 5);
    }

    @Test
    void whatIsNotReportedYetDoesNotShow() {
        aCheckInRuns();
        for (Client person : List.of(bo, chen, dara, fatima, goran)) {
            names(person, "Visioning", "Eli Rosen");
        }
        assertThat(me(eli).words()).says("home.me.none").doesNotContain("Visioning");

        theDigestComes();
        assertThat(me(eli).words()).says("home.me.function", "Visioning", 5, -1);
    }

    @Test
    void aCheckInThatTooFewAnsweredNeverShows() {
        aCheckInRuns();
        for (Client person : List.of(bo, chen)) {
            names(person, "Visioning", "Eli Rosen");
        }
        theDigestComes();

        assertThat(me(eli).words()).says("home.me.none");
    }

    @Test
    void aMinimumThatIsRaisedHidesEarlierCheckInsAsWell() {
        orbitIsSetUp();
        aCheckInNames("Eli Rosen", "Visioning", bo, chen, dara, fatima, goran);
        assertThat(me(eli).words()).says("home.me.function", "Visioning", 5);

        ana.say(ORBIT, "/stepup setup");
        ana.form().press(text("schedule.form.more"));
        ana.form()
                .pick(text("schedule.form.minimum"), text("schedule.form.minimum.raised", 8))
                .submit();
        bot.settle();

        assertThat(me(eli).words()).says("home.me.none");
    }

    @Test
    void thanksStandThereWithTheirStoryAndTheirGiver() {
        orbitIsSetUp();
        bo.say(ORBIT, "/stepup thanks @eli relating brought <both> sides to one table");
        bot.settle();

        assertThat(me(eli).words())
                .says("home.me.thanks", "Bo Lindqvist", "Relating")
                .contains("brought &lt;both&gt; sides");
        assertThat(me(bo).words()).says("home.me.stored", ANY, 1).doesNotContain("brought");
    }

    @Test
    void whoNamedMeShowsWhereTheTeamIsOpenAndNoEarlier() {
        orbitIsSetUp();
        aCheckInNames("Eli Rosen", "Relating", bo, chen, dara, fatima, goran);
        orbitBecomesOpen();
        assertThat(me(eli).words()).says("home.me.function", "Relating", 5).doesNotSay("home.me.namers");

        bot.clock().moveBy(Duration.ofDays(7));
        aCheckInNames("Eli Rosen", "Visioning", bo, chen, dara, fatima, goran);

        assertThat(me(eli).words())
                .contains("*Visioning* was said by Bo Lindqvist, Chen Wei")
                .doesNotSay("home.me.namers", "Relating");
    }

    @Test
    void whoWasAwayIsLeftOutAndSaid() {
        orbitIsSetUp();
        hana.say(
                ORBIT,
                "/stepup away until "
                        + LocalDate.ofInstant(bot.clock().instant(), LISBON).plusDays(9));
        aCheckInNames("Eli Rosen", "Inventing", bo, chen, dara, fatima, goran);
        bot.clock().moveBy(Duration.ofDays(1));
        aCheckInNames("Eli Rosen", "Inventing", ana, bo, chen, dara, fatima, goran);

        assertThat(me(eli).words()).says("report.turnout", 11, 14, 2, 2);
        assertThat(me(bo).words()).says("report.turnout", 11, 14).says("home.me.notNamed");
    }

    @Test
    void inATeamOfFourItSaysWhyThereAreNoFigures() {
        orbitIsSetUpForFour();
        bot.settle();

        assertThat(me(bo).words()).says("home.me.small");
    }

    @Test
    void whatWaitsIsAnsweredFromThere() {
        aCheckInRuns();
        Message page = me(bo);
        assertThat(page.words()).says("home.toAnswer", "Orbit");

        bo.press(page, "Answer");
        bo.form().choose("Inventing", "Eli Rosen", "Me").submit();
        bot.settle();

        assertThat(me(bo).words())
                .says("home.answered")
                .says("home.me.claims", "Inventing")
                .says("home.me.stored", 1);
    }

    @Test
    void whoHasOptedOutReadsSoAndWhatIsStored() {
        orbitIsSetUp();
        bo.say(ORBIT, "/stepup thanks @eli relating listened");
        bo.press(bo.lastDm(), "Opt out");
        bot.settle();

        assertThat(me(bo).words())
                .says("home.optedOut")
                .says("home.me.stored", ANY, 1)
                .doesNotSay("home.noTeam");
        assertThat(bo.home().words()).says("team.optedOut").doesNotSay("home.noTeam");
    }

    @Test
    void whoIsOnNoTeamReadsHowOneComesAbout() {
        assertThat(kim.say("general", "/stepup me").words()).says("home.noTeam");
    }

    private void aCheckInNames(String receiver, String function, Client... givers) {
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        for (Client giver : givers) {
            names(giver, function, receiver);
        }
        theDigestComes();
    }
}
