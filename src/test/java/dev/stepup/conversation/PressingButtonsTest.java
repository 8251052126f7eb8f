package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckInState;
import dev.stepup.checkin.CheckIns;
import dev.stepup.checkin.running.RunCheckIn;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Message;
import dev.stepup.sandbox.Mishap;
import dev.stepup.sandbox.View;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When Slack opens no form, whoever pressed the button reads so and can try again. */
class PressingButtonsTest extends ConversationTest {

    private static final String SENTENCE = text("slack.formDidNotOpen");

    @BeforeEach
    void aCheckInHasStarted() {
        aCheckInRuns();
    }

    static Stream<Arguments> buttonsInMessages() {
        return Stream.of(
                Arguments.of("Answer", (Finding) test -> test.prompt(test.ana)),
                Arguments.of("Details", (Finding) test -> test.digest()),
                Arguments.of("Thank someone", (Finding) test -> test.digest()),
                Arguments.of("Change my answer", (Finding) test -> test.answered()),
                Arguments.of("Not this time", (Finding) test -> test.late()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("buttonsInMessages")
    void aButtonWhoseTriggerHasExpiredIsAnsweredWhereItStands(String label, Finding finding) {
        Message message = finding.in(this);
        slack.trouble().next("views.open", Mishap.says("expired_trigger_id"));

        Message said = ana.press(message, label).message();

        assertThat(ana.hasForm()).isFalse();
        assertThat(said.ephemeral()).isTrue();
        assertThat(said.words()).contains(SENTENCE);
        ana.press(said, text("slack.tryAgain"));
        assertThat(ana.hasForm()).isTrue();
        assertThat(ana.again(message).words()).isEqualTo(message.words());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"checkin.answer", "home.thankSomeone", "home.settings", "home.away"})
    void onHomeItIsAnsweredInADirectMessage(String button) {
        slack.trouble().next("views.open", Mishap.says("expired_trigger_id"));
        countsDms(ana);

        ana.press(ana.home(), text(button));
        bot.settle();

        assertThat(ana.hasForm()).isFalse();
        assertThat(newDms(ana)).hasSize(1);
        assertThat(ana.lastDm().words()).contains(SENTENCE);
        ana.press(ana.lastDm(), text("slack.tryAgain"));
        assertThat(ana.hasForm()).isTrue();
    }

    @Test
    void aShortcutIsAnsweredToo() {
        Message digest = digest();
        slack.trouble().next("views.open", Mishap.says("expired_trigger_id"));

        assertThat(ana.shortcut(digest, "Someone stepped up").message().words()).contains(SENTENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stepup thanks", "/stepup setup"})
    void aCommandSaysTheSame(String typed) {
        slack.trouble().next("views.open", Mishap.says("expired_trigger_id"));

        assertThat(ana.say(ORBIT, typed).words()).contains(SENTENCE);
    }

    @Test
    void whateverElseKeepsTheFormAwayIsToldTheSameWay() {
        Message digest = digest();
        for (Mishap mishap : new Mishap[] {Mishap.http(500), Mishap.rateLimited(30), Mishap.dropped()}) {
            slack.trouble().next("views.open", mishap);

            assertThat(ana.press(digest, "Details").message().words()).contains(SENTENCE);
        }
    }

    @Test
    void moreOptionsThatSlackDoesNotShowAreToldInADirectMessage() {
        ana.say(ORBIT, "/stepup setup");
        slack.trouble().next("views.update", Mishap.http(500));
        countsDms(ana);

        ana.form().press(text("schedule.form.more"));
        bot.settle();

        assertThat(newDms(ana)).hasSize(1);
        assertThat(ana.lastDm().words()).contains(SENTENCE);
        assertThat(ana.lastDm().buttons()).isEmpty();
        ana.form().press(text("schedule.form.more"));
        assertThat(ana.form().labels()).contains(text("schedule.form.alsoOn"));
    }

    @Test
    void whoMayNotChangeTheTeamAnyMoreReadsSoUnderTeamSettings() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().choose("Leads", "Bo Lindqvist").submit();
        bot.settle();
        View home = bo.home();
        ana.say(ORBIT, "/stepup setup");
        ana.form().choose("Leads", "Ana Almeida").submit();
        bot.settle();
        countsDms(bo);

        bo.press(home, "Team settings");
        bot.settle();

        assertThat(bo.hasForm()).isFalse();
        assertThat(bo.lastDm().words()).says("schedule.setup.notAllowed");
    }

    private Message digest() {
        for (Client person : List.of(bo, chen, dara, fatima, goran)) {
            names(person, "Inventing", "Eli Rosen");
        }
        return theDigestComes();
    }

    private Message answered() {
        names(ana, "Inventing", "Eli Rosen");
        return prompt(ana);
    }

    private Message late() {
        Message before = prompt(ana);
        CheckIn checkIn = checkIn();
        bot.part(RunCheckIn.class).close(checkIn);
        bot.part(CheckIns.class).advance(checkIn, CheckInState.COUNTED);
        bot.part(CheckIns.class).advance(checkIn, CheckInState.SENT);
        return before;
    }

    /** Where a button stands. */
    private interface Finding {
        Message in(PressingButtonsTest test);
    }
}
