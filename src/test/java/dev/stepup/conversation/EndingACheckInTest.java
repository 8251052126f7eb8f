package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.says;
import static dev.stepup.conversation.Said.text;

import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Message;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Once a check-in takes no more answers, nothing that people were told of it offers to take one. */
class EndingACheckInTest extends ConversationTest {

    private static final String OVER = text("checkin.over", "Orbit");

    private Instant digest = Instant.EPOCH;

    @BeforeEach
    void aCheckInIsAnsweredByFiveDeclinedByOneAndReminded() {
        orbitIsSetUp();
        countsDms(goran);
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "14:00"));
        for (Client member : List.of(ana, bo, chen, dara, eli)) {
            names(member, "Visioning", member == bo ? "Chen Wei" : "Bo Lindqvist");
        }
        fatima.press(prompt(fatima), "Not this time");
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "18:00"));
        digest = next(DayOfWeek.FRIDAY, "15:00");
    }

    @Test
    void onceItsDigestIsPostedItsButtonsAreTakenAwayAndTheLinesSayThatItIsOver() {
        Message reminder = goran.lastDm();
        assertThat(reminder.buttons()).contains("Answer", "Not this time");
        bot.timePassesTo(digest);

        assertThat(latest(bo).words()).says("checkin.answered.over").contains("Chen Wei");
        assertThat(latest(bo).buttons()).isEmpty();
        assertThat(fatima.dms()).extracting(Message::words).contains(OVER);
        assertThat(newDms(goran))
                .as("prompt and reminder")
                .extracting(Message::words)
                .containsExactly(OVER, OVER);
    }

    @Test
    void eachMessageIsChangedOnce() {
        bot.timePassesTo(digest);
        int changed = slack.calls("chat.update").size();

        bot.timePassesTo(digest.plus(Duration.ofHours(6)));
        bot.settle();

        assertThat(slack.calls("chat.update")).hasSize(changed);
    }

    @Test
    void oneWhoseDigestWasMissedIsOverOnceItIsTooLate() {
        bot.clock().moveTo(digest.plus(Duration.ofHours(5)));
        bot.settle();

        assertThat(latest(bo).buttons()).isEmpty();
        assertThat(goran.dms()).extracting(Message::words).contains(OVER);
    }

    /** The latest message about an answer to a check-in. */
    private static Message latest(Client person) {
        List<Message> answers = person.dms().stream()
                .filter(message -> says(message.words(), "checkin.answered"))
                .toList();
        return answers.get(answers.size() - 1);
    }
}
