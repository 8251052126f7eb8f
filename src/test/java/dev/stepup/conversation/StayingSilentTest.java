package dev.stepup.conversation;

import static dev.stepup.conversation.Said.ANY;
import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.sandbox.Message;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

/** Who stays silent in three check-ins in a row is left alone. */
class StayingSilentTest extends SilenceStory {

    @Test
    void afterThreeCheckInsTheyAreToldOnceAndNotAskedNorReminded() {
        checkInsPass(3);
        countsDms(bo);

        checkInsPass(1);
        assertThat(newDms(bo)).singleElement().satisfies(note -> {
            assertThat(note.words()).says("checkin.notAskedAnyMore", "Orbit");
            assertThat(note.buttons()).containsExactly(text("checkin.askAgain"));
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
        assertThat(before).says("report.withheld", ANY, 4);
        countsDms(ana);
        checkInOpens();
        theOthersAnswer();
        checkInEnds();

        assertThat(ana.last(ORBIT).words()).isEqualTo(before);
        assertThat(newDms(ana)).extracting(Message::words).noneMatch(words -> words.contains("Bo"));
        checkInOpens();
        assertThat(ana.say(ORBIT, "/stepup schedule").words())
                .says("checkin.schedule.running")
                .doesNotContain("Bo");
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
        assertThat(bo.lastDm().words()).as("the third that asked them").says("checkin.notAskedAnyMore", "Orbit");
    }

    @Test
    void aTeamMayGoOnAsking() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().press(text("schedule.form.more"));
        assertThat(ana.form()
                        .pick(text("schedule.form.afterSilence"), text("schedule.form.afterSilence.goOn"))
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
        ana.form().press(text("schedule.form.more"));
        ana.form()
                .pick(text("schedule.form.afterSilence"), text("schedule.form.afterSilence.goOn"))
                .submit();
        bot.settle();

        assertThat(me(bo).words()).doesNotSay("home.notAsked");
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
                        query(where("checkIn").is(checkIn().id())),
                        Update.update("plan.going", List.of(going))
                                .set("plan.dueAt", Date.from(bot.clock().instant()))
                                .inc("plan.step", 1),
                        "check_ins");

        bot.timePassesTo(bot.clock().instant().plus(Duration.ofMinutes(1)));

        assertThat(newDms(bo)).isEmpty();
    }

    @Test
    void oneThatIsKilledBeforeItCouldSendTellsThemAllTheSame() {
        checkInsPass(3);
        var opens = next(DayOfWeek.THURSDAY, "10:00");
        String checkIn = team().id() + "-" + opens.getEpochSecond();
        String workspace = team().workspace().value();
        bot.part(MongoOperations.class)
                .insert(
                        new Document("_id", workspace + "/" + team().id() + "/U0BO")
                                .append("workspace", workspace)
                                .append("team", team().id())
                                .append("member", "U0BO")
                                .append("paused", true)
                                .append("checkIn", checkIn)
                                .append("since", Date.from(opens)),
                        "paused_prompts");
        countsDms(bo);

        checkInOpens();

        assertThat(newDms(bo))
                .singleElement()
                .satisfies(note -> assertThat(note.words()).says("checkin.notAskedAnyMore", "Orbit"));
    }
}
