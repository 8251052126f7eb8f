package dev.stepup.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.Message;
import dev.stepup.sandbox.Mishap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody did is confirmed to them also where the message that should say so is gone, and once. */
class ConfirmationsTests extends OutboxStory {

    @BeforeEach
    void anaIsAsked() {
        send("prompt", ana, "Who stepped up?");
        bot.settle();
    }

    @Test
    void aConfirmationChangesTheMessageItIsAbout() {
        confirms("You answered");

        assertThat(newDms()).containsExactly("You answered");
    }

    @Test
    void whereThatIsGoneItComesAsANewOneAndLaterRevisionsChangeThat() {
        isDeleted("Who stepped up?");
        confirms("You answered");
        assertThat(newDms()).containsExactly("You answered");

        revises("It is over");

        assertThat(newDms()).containsExactly("It is over");
        assertThat(posts()).hasSize(2);
        assertThat(ana.lastDm().edited()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"message_not_found", "cant_update_message"})
    void howeverSlackSaysThatItCannotBeChanged(String error) {
        bot.slack().trouble().next("chat.update", Mishap.says(error));

        confirms("You answered");

        assertThat(newDms()).containsExactly("Who stepped up?", "You answered");
    }

    @Test
    void whatConfirmsNothingDoesNotComeAsANewOne() {
        isDeleted("Who stepped up?");

        revises("It is over");

        assertThat(newDms()).isEmpty();
    }

    @Test
    void whatStillHasToBeConfirmedIsSoByTheRevisionThatOvertakesIt() {
        isDeleted("Who stepped up?");
        bot.slack().trouble().next("chat.update", Mishap.http(500));
        confirms("You answered");
        revises("You answered, and it is over");

        assertThat(newDms()).containsExactly("You answered, and it is over");
        isDeleted("You answered, and it is over");
        revises("Nothing to confirm any more");
        assertThat(newDms()).isEmpty();
    }

    @Test
    void itIsSaidAnewEachTimeItIsDeleted() {
        isDeleted("Who stepped up?");
        confirms("You answered");
        isDeleted("You answered");

        confirms("You answered otherwise");

        assertThat(newDms()).containsExactly("You answered otherwise");
    }

    @Test
    void aCrashAfterItWasSentSendsNoSecondOne() {
        isDeleted("Who stepped up?");
        outbox().confirm(ORBIT, key("prompt"), words("You answered"));
        crashesAfterSending();
        assertThat(newDms()).containsExactly("You answered");

        bot.settle();
        passes(LONG);

        assertThat(newDms()).containsExactly("You answered");
        assertThat(posts()).hasSize(2);
    }

    @Test
    void noneEitherWhereItWasReplacedInTheMeantime() {
        isDeleted("Who stepped up?");
        outbox().confirm(ORBIT, key("prompt"), words("You answered"));
        crashesAfterSending();

        confirms("You answered otherwise");

        assertThat(newDms()).containsExactly("You answered otherwise");
        assertThat(posts()).hasSize(2);
    }

    @Test
    void noneEitherWhereTheConnectionBrokeOrSlackWantsToBeAskedLater() {
        isDeleted("Who stepped up?");
        bot.slack()
                .trouble()
                .next("chat.postMessage", Mishap.droppedAfterwards())
                .next("conversations.history", Mishap.rateLimited(60));
        confirms("You answered");

        passes(LONG);
        passes(LONG);

        assertThat(newDms()).containsExactly("You answered");
        assertThat(posts()).hasSize(2);
    }

    @Test
    void whatIsReplacedOnItsWayIsChangedWhereItArrived() {
        isDeleted("Who stepped up?");
        bot.slack().trouble().always("conversations.history", Mishap.says("missing_scope"));
        outbox().confirm(ORBIT, key("prompt"), words("You answered"));
        OutboxEntries calls = bot.part(OutboxEntries.class);
        OutboxEntry onItsWay = calls.take(ORBIT, 16, bot.clock().instant()).get(0);
        OutboxEntries.Settlement done = bot.part(MessageSender.class).deliver(onItsWay);
        outbox().confirm(ORBIT, key("prompt"), words("You answered otherwise"));
        calls.settle(List.of(done));

        bot.settle();

        assertThat(newDms()).containsExactly("You answered otherwise");
    }

    private void confirms(String text) {
        outbox().confirm(ORBIT, key("prompt"), words(text));
        bot.settle();
    }

    private void revises(String text) {
        outbox().revise(ORBIT, key("prompt"), words(text));
        bot.settle();
    }

    private void isDeleted(String text) {
        Message message = ana.lastDm();
        assertThat(message.words()).isEqualTo(text);
        bot.slack().changes().deleteMessage(message);
        bot.slack().awaitQuiet();
    }

    /** Slack has it, and the process that sent it is killed before it could note that. */
    private void crashesAfterSending() {
        OutboxEntries calls = bot.part(OutboxEntries.class);
        OutboxEntry inHand = calls.take(ORBIT, 16, bot.clock().instant()).get(0);
        bot.part(MessageSender.class).deliver(inHand);
        calls.giveBack(ORBIT);
    }
}
