package dev.stepup.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.chat.Message;
import dev.stepup.chat.OutboxMessage;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Mishap;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

/** What was put into the outbox reaches Slack once, and whatever happens on the way. */
class OutboxTests extends OutboxStory {

    @Test
    void aLetterIsSentOnceHoweverOftenItIsPutHere() {
        send("hello", ana, "Hello");
        send("hello", ana, "Hello again");
        bot.settle();
        send("hello", ana, "Hello once more");
        bot.settle();

        assertThat(newDms()).containsExactly("Hello");
    }

    @Test
    void troubleOfSlacksOwnIsWaitedOutEachTimeLonger() {
        bot.slack()
                .trouble()
                .next("chat.postMessage", 4, Mishap.http(500))
                .next("chat.postMessage", Mishap.says("internal_error"));
        send("patient", ana, "Still here");

        List<Duration> waits = new ArrayList<>();
        bot.settle();
        while (newDms().isEmpty()) {
            Instant due = nextDue();
            int tries = posts().size();
            waits.add(Duration.between(bot.clock().instant(), due));
            bot.clock().moveTo(due.minusMillis(1));
            bot.settle();
            assertThat(posts()).as("too early").hasSize(tries);
            bot.clock().moveTo(due);
            bot.settle();
        }

        assertThat(newDms()).containsExactly("Still here");
        assertThat(waits).hasSize(5).isSorted();
        assertThat(waits.get(4)).isGreaterThan(waits.get(0).multipliedBy(4));
    }

    @Test
    void aConnectionThatKeepsBreakingLosesNothing() {
        bot.slack().trouble().next("chat.postMessage", 6, Mishap.dropped());
        send("dropped", ana, "Here at last");

        bot.settle();
        IntStream.range(0, 6).forEach(i -> passes(LONG));

        assertThat(newDms()).containsExactly("Here at last");
    }

    @Test
    void whatSlackDidBeforeTheConnectionBrokeIsFoundAndNotSentAgain() {
        bot.slack().trouble().next("chat.postMessage", Mishap.droppedAfterwards());
        send("broken", ana, "Did you get this?");

        bot.settle();
        passes(LONG);

        assertThat(newDms()).containsExactly("Did you get this?");
        outbox().revise(ORBIT, key("broken"), Message.of("You did"));
        bot.settle();
        assertThat(newDms()).containsExactly("You did");
    }

    @Test
    void whereHistoryMayNotBeReadItMayComeTwiceButIsNotLost() {
        bot.slack().trouble().next("chat.postMessage", Mishap.droppedAfterwards());
        bot.slack().trouble().always("conversations.history", Mishap.says("missing_scope"));
        send("unseen", ana, "Did you get this?");

        bot.settle();
        passes(LONG);

        assertThat(newDms()).containsExactly("Did you get this?", "Did you get this?");
        passes(LONG);
        assertThat(newDms()).hasSize(2);
    }

    @Test
    void whenSlackNamesATimeNothingOfThatKindIsSentBeforeAndOtherThingsAre() {
        send("first", ana, "First");
        bot.settle();
        bot.slack().trouble().next("chat.postMessage", Mishap.rateLimited(30));

        send("second", ana, "Second");
        bot.settle();
        send("third", bo, "Third");
        outbox().revise(ORBIT, key("first"), Message.of("First, revised"));
        passes(Duration.ofSeconds(29));

        assertThat(newDms()).containsExactly("First, revised");
        assertThat(posts()).hasSize(2);

        passes(Duration.ofSeconds(2));
        assertThat(newDms()).containsExactly("First, revised", "Second");
        assertThat(bo.lastDm().words()).isEqualTo("Third");
    }

    @Test
    void whatSlackWillNeverTakeIsGivenUpAndDoesNotHoldUpTheRest() {
        bot.slack().trouble().next("chat.postMessage", Mishap.says("account_inactive"));
        send("refused", ana, "Refused");
        send("taken", ana, "Taken");

        bot.settle();
        passes(LONG);

        assertThat(newDms()).containsExactly("Taken");
        assertThat(posts()).hasSize(2);
        assertThat(stored("refused").getString("state")).isEqualTo("refused");
        assertThat(stored("refused")).doesNotContainKeys("text", "blocks");
    }

    @Test
    void whatCannotBeDrawnIsSaid() {
        bot.slack().trouble().when("chat.postMessage", call -> call.has("blocks"), 1, Mishap.says("invalid_blocks"));
        outbox().send(ORBIT, new OutboxMessage(key("drawn"), to(ana), drawn("In words")));

        bot.settle();

        assertThat(newDms()).containsExactly("In words");
        assertThat(ana.lastDm().blocks()).isEmpty();
    }

    @Test
    void whatCannotBeDrawnIsNotTriedAgainWithWhatWasRefusedWhenItsWordsHaveToWait() {
        bot.slack()
                .trouble()
                .when("chat.postMessage", call -> call.has("blocks"), Integer.MAX_VALUE, Mishap.says("invalid_blocks"))
                .when("chat.postMessage", call -> !call.has("blocks"), 1, Mishap.rateLimited(30));
        outbox().send(ORBIT, new OutboxMessage(key("drawn late"), to(ana), drawn("In words, later")));

        bot.settle();
        passes(LONG);

        assertThat(newDms()).containsExactly("In words, later");
        assertThat(posts()).filteredOn(call -> call.params().has("blocks")).hasSize(1);
    }

    @Test
    void whatWasInHandAtACrashIsSentByTheNextProcess() {
        send("before", bo, "It is our turn");
        bot.settle();
        send("in-hand", ana, "Still with us");
        OutboxEntries calls = bot.part(OutboxEntries.class);
        assertThat(calls.take(ORBIT, 16, bot.clock().instant())).hasSize(1);
        bot.settle();
        assertThat(newDms()).isEmpty();

        assertThat(calls.giveBack(ORBIT)).isEqualTo(1);
        bot.settle();

        assertThat(newDms()).containsExactly("Still with us");
    }

    @Test
    void slackIsAskedForAConversationOncePerPerson() {
        Client hana = bot.slack().as("U0HANA");
        int opened = bot.slack().calls("conversations.open").size();
        IntStream.range(0, 20).forEach(i -> send("talk-" + i, hana, "Talk " + i));

        bot.settle();

        assertThat(bot.slack().calls("conversations.open")).hasSize(opened + 1);
        assertThat(hana.dms()).hasSize(20);
    }

    @Test
    void whatWasSaidIsForgottenOnceItHasArrived() {
        outbox().send(ORBIT, new OutboxMessage(key("private"), to(ana), drawn("Between us")));
        bot.settle();
        outbox().revise(ORBIT, key("private"), drawn("Still between us"));
        bot.settle();

        assertThat(newDms()).containsExactly("Still between us");
        assertThat(bot.part(MongoOperations.class)
                        .getCollection("pending_calls")
                        .find())
                .hasSize(2)
                .allSatisfy(call -> {
                    assertThat(call).doesNotContainKeys("text", "blocks");
                    assertThat(call.toJson()).doesNotContain("etween us");
                });
    }
}
