package dev.stepup.conversation;

import static dev.stepup.conversation.Said.ANY;
import static dev.stepup.conversation.Said.anyWith;
import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Message;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What came of a check-in is read before the next one opens, whenever it was started and however long it runs. */
class ReadingBeforeTheNextTest extends ConversationTest {

    @Test
    void oneStartedByHandIsReadAtItsCloseWhereTheNextOneComesBeforeTheDigest() {
        aCheckInRuns();
        assertThat(prompt(bo).words())
                .says("checkin.prompt.note", anyWith("Tuesday"), ANY, anyWith("Tuesday"))
                .doesNotContain("Friday");
        assertThat(bo.home().words()).says("home.toAnswer", ANY, anyWith("Tuesday"));
        assertThat(bo.say(ORBIT, "/stepup schedule").words()).says("checkin.schedule.running", ANY, anyWith("Tuesday"));
        for (Client person : List.of(ana, bo, dara, fatima, hana)) {
            names(person, "Inventing", "Chen Wei");
        }

        bot.timePassesTo(next(DayOfWeek.TUESDAY, "09:00"));

        assertThat(ana.last(ORBIT).words())
                .says("report.turnout", 5, 8)
                .says("report.function.names", "Inventing", "Chen Wei");
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        assertThat(prompt(bo).words()).says("checkin.prompt.note", ANY, ANY, anyWith("Friday"));
    }

    @Test
    void oneStartedByHandInPlaceOfTheNextOneIsReadWhenThatWouldHaveBeen() {
        orbitIsSetUp();
        bot.timePassesTo(next(DayOfWeek.WEDNESDAY, "15:00"));

        ana.say(ORBIT, "/stepup pulse");
        bot.settle();

        assertThat(prompt(bo).words()).says("checkin.prompt.note", anyWith("Thursday"), ANY, anyWith("Friday"));
    }

    @Test
    void givenAnotherDayUpToTheNextOneItIsReadWhenThatOpens() {
        ana.say(ORBIT, "/stepup setup");
        assertThat(ana.form()
                        .type("Team name", "Orbit")
                        .pick("Close after", text("words.days", 6))
                        .pick("Digest day", "Wednesday")
                        .submit()
                        .ok())
                .isTrue();
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));

        ana.say(ORBIT, "/stepup schedule");
        List<Message> all = ana.messages(ORBIT);
        ana.press(all.get(all.size() - 1), text("checkin.anotherDay"));

        assertThat(ana.messages(ORBIT).get(ana.messages(ORBIT).size() - 1).words())
                .says("checkin.extended", anyWith("Thursday"))
                .containsPattern("its digest comes on Thursday \\d+ \\w+ at 10:00");
    }
}
