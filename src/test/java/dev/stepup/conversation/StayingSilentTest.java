package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Message;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

/** Who stays silent in three check-ins in a row is left alone, and goes on with one tap. */
class StayingSilentTest extends ConversationTest {

    private static final String NOT_ASKED = "I won’t ask you any more";

    @BeforeEach
    void orbitIsThere() {
        orbitIsSetUp();
    }

    @Test
    void afterThreeCheckInsTheyAreToldOnceAndNotAskedNorReminded() {
        checkInsPass(3);
        countsDms(bo);

        checkInsPass(1);
        assertThat(newDms(bo)).singleElement().satisfies(note -> {
            assertThat(note.words()).contains("*Orbit:*", "three check-ins", NOT_ASKED);
            assertThat(note.buttons()).containsExactly("Ask me again");
        });
        checkInsPass(2);
        assertThat(newDms(bo)).hasSize(1);
    }

    @Test
    void theyCountAmongThoseAskedAndNobodyElseIsTold() {
        for (int i = 0; i < 3; i++) {
            checkInOpens();
            theOthersAnswer();
            checkInEnds();
        }
        String before = ana.last(ORBIT).words();
        assertThat(before).contains("4 of ", " answered");
        countsDms(ana);
        checkInOpens();
        theOthersAnswer();
        checkInEnds();

        assertThat(ana.last(ORBIT).words()).isEqualTo(before);
        assertThat(newDms(ana)).extracting(Message::words).noneMatch(words -> words.contains("Bo"));
        checkInOpens();
        assertThat(ana.say(ORBIT, "/stepup schedule").words())
                .contains("A check-in is running")
                .doesNotContain("Bo");
    }

    @Test
    void oneTapGoesOnWithTheCheckInThatRuns() {
        Message note = theNote();

        bo.press(note, "Ask me again");
        bot.settle();

        assertThat(bo.again(note).words()).contains("You’ll be asked again");
        assertThat(bo.again(note).buttons()).isEmpty();
        assertThat(bo.lastDm().buttons()).contains("Answer", "Not this time");
        countsDms(bo);
        checkInsPass(3);
        assertThat(newDms(bo)).as("asked and reminded, and again").hasSizeGreaterThanOrEqualTo(6);
        checkInOpens();
        assertThat(bo.lastDm().words()).as("three more").contains(NOT_ASKED);
    }

    @Test
    void theTapCountsMuchLaterAsWell() {
        Message note = theNote();
        checkInsPass(2);
        countsDms(bo);

        bo.press(note, "Ask me again");
        bot.settle();
        assertThat(newDms(bo)).isEmpty();
        checkInOpens();

        assertThat(newDms(bo)).hasSize(1);
        assertThat(bo.lastDm().buttons()).contains("Answer");
    }

    @Test
    void whoAnswersAllTheSameIsAskedAgain() {
        theNote();
        bo.press(bo.home(), "Answer");
        bo.form().choose("Visioning", "Goran Petrov").submit();
        bot.settle();

        assertAskedNextTime(bo);
    }

    @Test
    void whoSaysTheyAreBackIsAskedAgain() {
        theNote();
        assertThat(bo.say(ORBIT, "/stepup back").words()).contains("you’ll be asked");
        bot.settle();
        assertThat(bo.lastDm().buttons()).contains("Answer");

        assertAskedNextTime(bo);
    }

    @Test
    void theirPagesAndTheScheduleSaySoAndTheirPageGoesOn() {
        theNote();
        assertThat(bo.say(ORBIT, "/stepup schedule").words())
                .contains("You are not asked, because you let three check-ins pass", "`/stepup back`");
        assertThat(me(bo).words()).contains("You aren’t asked in *Orbit* any more");
        assertThat(bo.home().words()).contains("You aren’t asked in *Orbit* any more");

        bo.press(bo.home(), "Ask me again");

        assertThat(bo.awaitHome(home -> !home.words().contains("aren’t asked")).words())
                .contains("You take part");
        assertAskedNextTime(bo);
    }

    @Test
    void theirOwnPageInAMessageGoesOnToo() {
        theNote();
        Message page = me(bo);

        bo.press(page, "Ask me again");

        assertThat(seenBy(bo).words()).contains("You’ll be asked again");
        assertAskedNextTime(bo);
    }

    @Test
    void whoOptsOutAndInAgainIsAskedAgain() {
        theNote();
        bo.press(bo.home(), "Opt out");
        bo.press(bo.awaitHome(home -> home.words().contains("You have opted out")), "Opt in again");
        bot.settle();
        checkInEnds();

        assertThat(me(bo).words()).doesNotContain("aren’t asked");
    }

    @Test
    void whatIsClosedAtOnceSaysNothingOfAnybody() {
        for (int i = 0; i < 3; i++) {
            bot.clock().moveBy(Duration.ofMinutes(5));
            ana.say(ORBIT, "/stepup pulse");
            bot.settle();
            said(ana, "/stepup digest");
            bot.settle();
        }

        assertAskedNextTime(bo);
    }

    @Test
    void notThisTimeShowsThatSomebodyIsThere() {
        checkInsPass(2);
        checkInOpens();
        bo.press(prompt(bo), "Not this time");
        checkInEnds();

        assertAskedNextTime(bo);
    }

    @Test
    void thanksShowThatSomebodyIsThere() {
        checkInsPass(2);
        bo.say(ORBIT, "/stepup thanks @eli inventing built the deploy button");
        checkInsPass(1);

        assertAskedNextTime(bo);
    }

    @Test
    void aCheckInWhileAwayIsPassedOver() {
        checkInsPass(2);
        bo.say(
                ORBIT,
                "/stepup away until "
                        + bot.clock()
                                .instant()
                                .plus(Duration.ofDays(7))
                                .toString()
                                .substring(0, 10));
        checkInsPass(1);
        bo.say(ORBIT, "/stepup back");
        assertAskedNextTime(bo);
        checkInEnds();

        checkInOpens();
        assertThat(bo.lastDm().words()).as("the third that asked them").contains(NOT_ASKED);
    }

    @Test
    void aTeamMayGoOnAsking() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().press("More options");
        assertThat(ana.form()
                        .pick("After three check-ins without an answer", "Keep asking")
                        .submit()
                        .ok())
                .isTrue();
        bot.settle();
        checkInsPass(4);

        assertAskedNextTime(bo);
    }

    @Test
    void aTeamThatGoesOnAskingAsksThoseWhoWereLeftAlone() {
        theNote();
        checkInEnds();
        ana.say(ORBIT, "/stepup setup");
        ana.form().press("More options");
        ana.form()
                .pick("After three check-ins without an answer", "Keep asking")
                .submit();
        bot.settle();

        assertThat(me(bo).words()).doesNotContain("aren’t asked");
        assertAskedNextTime(bo);
    }

    @Test
    void anInstanceThatIsKilledBetweenDecidingAndSendingTellsThemOnceAndNoMore() {
        theNote();
        countsDms(bo);
        Document going = new Document("kind", "ASK")
                .append("at", Date.from(bot.clock().instant()))
                .append("people", List.of("U0BO"));
        bot.part(MongoOperations.class)
                .updateFirst(
                        query(where("round").is(round().id())),
                        Update.update("plan.going", List.of(going))
                                .set("plan.dueAt", Date.from(bot.clock().instant()))
                                .inc("plan.step", 1),
                        "rounds");

        bot.timePassesTo(bot.clock().instant().plus(Duration.ofMinutes(1)));

        assertThat(newDms(bo)).isEmpty();
    }

    @Test
    void oneThatIsKilledBeforeItCouldSendTellsThemAllTheSame() {
        checkInsPass(3);
        var opens = next(DayOfWeek.THURSDAY, "10:00");
        String round = team().id() + "-" + opens.getEpochSecond();
        String workspace = team().workspace().value();
        bot.part(MongoOperations.class)
                .insert(
                        new Document("_id", workspace + "/" + team().id() + "/U0BO")
                                .append("workspace", workspace)
                                .append("team", team().id())
                                .append("member", "U0BO")
                                .append("paused", true)
                                .append("round", round)
                                .append("since", Date.from(opens))
                                .append("version", 1),
                        "paused_prompts");
        countsDms(bo);

        checkInOpens();

        assertThat(newDms(bo))
                .singleElement()
                .satisfies(note -> assertThat(note.words()).contains(NOT_ASKED));
    }

    /** Bo has been silent three times and the fourth has opened. */
    private Message theNote() {
        checkInsPass(3);
        checkInOpens();
        assertThat(bo.lastDm().words()).contains(NOT_ASKED);
        return bo.lastDm();
    }

    private void assertAskedNextTime(Client person) {
        bot.settle();
        checkInOpens();
        assertThat(person.lastDm().buttons()).contains("Answer", "Not this time");
    }

    private void theOthersAnswer() {
        List.of(ana, dara, fatima, hana).forEach(person -> names(person, "Visioning", "Goran Petrov"));
    }

    private void checkInsPass(int times) {
        for (int i = 0; i < times; i++) {
            checkInOpens();
            bot.timePassesTo(next(DayOfWeek.THURSDAY, "14:00"));
            checkInEnds();
        }
    }

    private void checkInOpens() {
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
    }

    private void checkInEnds() {
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "10:00"));
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "15:00"));
    }
}
