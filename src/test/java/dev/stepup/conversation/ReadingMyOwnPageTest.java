package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

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
                .contains(
                        "Only you see this", "*Orbit*, in 1 reported check-in of the last four weeks: 5 of 8 answered.")
                .contains("*Inventing:* 5 mentions; 6 in the four weeks before")
                .contains("In the four weeks before: 6 of 8 answered.")
                .doesNotContain("Bo Lindqvist", "Visioning");
        assertThat(eli.home().words()).contains("What you were named for", "*Inventing:* 5 mentions");
    }

    @Test
    void whatIsNotReportedYetDoesNotShow() {
        aCheckInRuns();
        for (Client person : List.of(bo, chen, dara, fatima, goran)) {
            names(person, "Visioning", "Eli Rosen");
        }
        assertThat(me(eli).words()).contains("Nothing that can be shown yet").doesNotContain("Visioning");

        theDigestComes();
        assertThat(me(eli).words()).contains("*Visioning:* 5 mentions; no data in the four weeks before");
    }

    @Test
    void aCheckInThatTooFewAnsweredNeverShows() {
        aCheckInRuns();
        for (Client person : List.of(bo, chen)) {
            names(person, "Visioning", "Eli Rosen");
        }
        theDigestComes();

        assertThat(me(eli).words()).contains("Nothing that can be shown yet");
    }

    @Test
    void aMinimumThatIsRaisedHidesEarlierCheckInsAsWell() {
        orbitIsSetUp();
        aCheckInNames("Eli Rosen", "Visioning", bo, chen, dara, fatima, goran);
        assertThat(me(eli).words()).contains("*Visioning:* 5 mentions");

        ana.say(ORBIT, "/stepup setup");
        ana.form().press("More options");
        ana.form().pick("Answers needed", "At least 8").submit();
        bot.settle();

        assertThat(me(eli).words()).contains("Nothing that can be shown yet");
    }

    @Test
    void thanksStandThereWithTheirStoryAndTheirGiver() {
        orbitIsSetUp();
        bo.say(ORBIT, "/stepup thanks @eli relating brought <both> sides to one table");
        bot.settle();

        assertThat(me(eli).words())
                .contains("Bo Lindqvist thanked you for *Relating* on", "brought &lt;both&gt; sides");
        assertThat(me(bo).words()).contains("1 thanks that you gave").doesNotContain("brought");
    }

    @Test
    void whoNamedMeShowsWhereTheTeamIsOpenAndNoEarlier() {
        orbitIsSetUp();
        aCheckInNames("Eli Rosen", "Relating", bo, chen, dara, fatima, goran);
        orbitBecomesOpen();
        assertThat(me(eli).words()).contains("*Relating:* 5 mentions").doesNotContain("was said by");

        bot.clock().moveBy(Duration.ofDays(7));
        aCheckInNames("Eli Rosen", "Visioning", bo, chen, dara, fatima, goran);

        assertThat(me(eli).words())
                .contains("*Visioning* was said by Bo Lindqvist, Chen Wei")
                .doesNotContain("*Relating* was said by");
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

        assertThat(me(eli).words()).contains("11 of 14 answered, 2 check-ins together, and 2 were away.");
        assertThat(me(bo).words()).contains("11 of 14 answered", "Nobody named you in them.");
    }

    @Test
    void inATeamOfFourItSaysWhyThereAreNoFigures() {
        orbitIsSetUpForFour();
        bot.settle();

        assertThat(me(bo).words()).contains("In a team of up to four", "/stepup summary");
    }

    @Test
    void whatWaitsIsAnsweredFromThere() {
        aCheckInRuns();
        Message page = me(bo);
        assertThat(page.words()).contains("Orbit: who stepped up lately?");

        bo.press(page, "Answer");
        bo.form().choose("Inventing", "Eli Rosen", "Me").submit();
        bot.settle();

        assertThat(me(bo).words())
                .contains("you have answered", "You named yourself for Inventing", "1 answer to check-ins");
    }

    @Test
    void whoHasOptedOutReadsSoAndWhatIsStored() {
        orbitIsSetUp();
        bo.say(ORBIT, "/stepup thanks @eli relating listened");
        bo.press(bo.lastDm(), "Opt out");
        bot.settle();

        assertThat(me(bo).words())
                .contains("You have opted out", "1 thanks that you gave")
                .doesNotContain("You are not on a team");
        assertThat(bo.home().words()).contains("You have opted out").doesNotContain("You are not on a team");
    }

    @Test
    void whoIsOnNoTeamReadsHowOneComesAbout() {
        assertThat(kim.say("general", "/stepup me").words()).contains("You are not on a team here yet");
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
