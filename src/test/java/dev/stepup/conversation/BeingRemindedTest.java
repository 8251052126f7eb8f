package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.says;
import static dev.stepup.conversation.Said.text;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.sandbox.Mishap;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

/** Who is reminded when, and how that is stopped. */
class BeingRemindedTest extends ConversationTest {

    @Test
    void aSecondReminderComesToWhoStillHasNotAnsweredAndNoThird() {
        orbitIsSetUp(form -> form.pick("Remind after", text("words.hours", 2))
                .pick(text("schedule.form.remindAgainAfter"), text("words.hours", 4)));
        Instant ten = next(DayOfWeek.THURSDAY, "10:00");
        bot.timePassesTo(ten);
        names(dara, "Inventing", "Chen Wei");
        countsDms(ana);
        int dara = this.dara.dms().size();

        bot.timePassesTo(ten.plus(Duration.ofHours(2)));
        bot.timePassesTo(ten.plus(Duration.ofHours(4)));
        bot.timePassesTo(ten.plus(Duration.ofHours(23)));

        assertThat(newDms(ana)).hasSize(2);
        assertThat(this.dara.dms()).hasSize(dara);
        names(ana, "Inventing", "Chen Wei");
        assertThat(newDms(ana))
                .allSatisfy(reminder -> assertThat(reminder.buttons()).isEmpty());
    }

    @Test
    void remindersAreSwitchedOffFromOneAndStayOff() {
        orbitIsSetUp(form -> form.pick("Remind after", text("words.hours", 2))
                .pick(text("schedule.form.remindAgainAfter"), text("words.hours", 4)));
        Instant ten = next(DayOfWeek.THURSDAY, "10:00");
        bot.timePassesTo(ten);
        bot.timePassesTo(ten.plus(Duration.ofHours(2)));

        ana.press(ana.lastDm(), text("checkin.reminder.off"));
        bot.settle();
        assertThat(ana.lastDm().words()).says("checkin.reminder.isOff");
        assertThat(ana.lastDm().buttons()).contains("Answer", text("checkin.reminder.on"));
        countsDms(ana);
        bot.timePassesTo(ten.plus(Duration.ofHours(4)));
        assertThat(newDms(ana)).isEmpty();
        Instant nextTen = next(DayOfWeek.THURSDAY, "10:00");
        bot.timePassesTo(nextTen);
        bot.timePassesTo(nextTen.plus(Duration.ofHours(2)));
        assertThat(newDms(ana)).as("asked, and no more").hasSize(1);

        ana.press(ana.dms().get(ana.dms().size() - 2), text("checkin.reminder.on"));
        bot.settle();
        bot.timePassesTo(nextTen.plus(Duration.ofHours(4)));
        assertThat(newDms(ana)).hasSize(2);
    }

    @Test
    void aReminderThatStillWaitsDoesNotReachWhoHasAnswered() {
        orbitIsSetUp();
        Instant ten = next(DayOfWeek.THURSDAY, "10:00");
        bot.timePassesTo(ten);
        slack.trouble().always("chat.postMessage", Mishap.rateLimited(600));
        bot.timePassesTo(ten.plus(Duration.ofHours(4)));
        slack.trouble().clear();
        countsDms(ana);

        names(ana, "Inventing", "Chen Wei");
        bot.clock().moveBy(Duration.ofMinutes(11));
        bot.settle();

        assertThat(newDms(ana)).isEmpty();
        assertThat(prompt(ana).words()).says("checkin.answered.line", "Inventing", "Chen Wei");
        assertThat(bo.lastDm().words()).says("checkin.reminder");
    }

    @Test
    void whatWasDecidedBeforeACrashIsNotSentToWhoHasAnsweredSince() {
        orbitIsSetUp();
        Instant ten = next(DayOfWeek.THURSDAY, "10:00");
        bot.timePassesTo(ten);
        names(ana, "Inventing", "Chen Wei");
        countsDms(ana);
        Document going =
                new Document("kind", "REMIND").append("at", Date.from(ten)).append("people", List.of("U0ANA", "U0BO"));
        bot.part(MongoOperations.class)
                .updateFirst(
                        query(where("checkIn").is(checkIn().id())),
                        Update.update("plan.going", List.of(going))
                                .set("plan.dueAt", Date.from(ten))
                                .inc("plan.step", 1),
                        "check_ins");

        bot.timePassesTo(ten.plus(Duration.ofHours(1)));

        assertThat(newDms(ana)).isEmpty();
        assertThat(bo.lastDm().words()).says("checkin.reminder");
    }

    @Test
    void theHomeTabSwitchesRemindersToo() {
        orbitIsSetUp();
        bo.press(bo.home(), text("checkin.reminder.off"));
        assertThat(bo.awaitHome(home -> says(home.words(), "home.notReminded")).words())
                .says("home.notReminded");
        Instant ten = next(DayOfWeek.THURSDAY, "10:00");
        countsDms(bo);

        bot.timePassesTo(ten);
        bot.timePassesTo(ten.plus(Duration.ofHours(4)));

        assertThat(newDms(bo)).hasSize(1);
        bo.press(bo.home(), text("checkin.reminder.on"));
        assertThat(bo.awaitHome(home -> says(home.words(), "home.reminded")).words())
                .says("home.reminded");
    }
}
