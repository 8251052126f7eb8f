package dev.stepup.slack.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.conversation.Bot;
import dev.stepup.sandbox.ApiCall;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Message;
import dev.stepup.sandbox.Mishap;
import dev.stepup.sandbox.TeamSeed;
import dev.stepup.slack.Destination;
import dev.stepup.slack.Letter;
import dev.stepup.slack.Paragraphs;
import dev.stepup.slack.SlackMessage;
import dev.stepup.slack.SlackOutbox;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

/** What was put into the outbox reaches Slack once, in order, and whatever happens on the way. */
class OutboxTests {

    private static final WorkspaceId ORBIT = new WorkspaceId("T0ORBIT");
    private static final Duration LONG = Duration.ofMinutes(6);
    private static final Bot bot = Bot.start(TeamSeed.demo(), Instant.parse("2026-11-23T12:00:00Z"));

    private final Client ana = bot.slack().as("U0ANA");
    private final Client bo = bot.slack().as("U0BO");
    private final int postedBefore = bot.slack().calls("chat.postMessage").size();
    private final int anasBefore = ana.dms().size();

    @AfterAll
    static void stop() {
        bot.close();
    }

    @BeforeEach
    void onAGoodDay() {
        bot.slack().trouble().clear();
        bot.forgetEverything();
        bot.clock().moveBy(Duration.ofHours(1));
    }

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
        outbox().revise(ORBIT, "broken", SlackMessage.of("You did"));
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
        outbox().revise(ORBIT, "first", SlackMessage.of("First, revised"));
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
        outbox().send(ORBIT, new Letter("drawn", to(ana), drawn("In words")));

        bot.settle();

        assertThat(newDms()).containsExactly("In words");
        assertThat(ana.lastDm().blocks()).isEmpty();
    }

    @Test
    void ofSeveralRevisionsTheLatestIsShownAndItWaitsForItsLetter() {
        bot.slack().trouble().next("chat.postMessage", Mishap.http(503));
        send("prompt", ana, "Who stepped up?");
        bot.settle();
        outbox().revise(ORBIT, "prompt", SlackMessage.of("Bo did"));
        outbox().revise(ORBIT, "prompt", SlackMessage.of("Chen did"));
        bot.settle();
        assertThat(newDms()).isEmpty();

        passes(LONG);
        passes(LONG);

        assertThat(newDms()).containsExactly("Chen did");
        assertThat(bot.slack().calls("chat.update").stream()
                        .filter(call -> call.param("text").equals("Bo did")))
                .isEmpty();
    }

    @Test
    void aRevisionThatIsReplacedWhileItIsOnItsWayIsFollowedByTheNewOne() {
        send("story", ana, "Who stepped up?");
        bot.settle();
        outbox().revise(ORBIT, "story", SlackMessage.of("Bo did"));
        PendingCalls calls = bot.part(PendingCalls.class);
        PendingCall onItsWay = calls.take(ORBIT, 16, bot.clock().instant()).get(0);
        outbox().revise(ORBIT, "story", SlackMessage.of("Chen did"));
        calls.settle(List.of(new PendingCalls.Settlement.Done(
                onItsWay, new PendingCall.Receipt("D0", "1.1"), bot.clock().instant())));

        bot.settle();

        assertThat(newDms()).containsExactly("Chen did");
    }

    @Test
    void aRevisionOfWhatWasNeverSentIsLeftAlone() {
        int updates = bot.slack().calls("chat.update").size();
        outbox().revise(ORBIT, "nothing", SlackMessage.of("Into the void"));

        bot.settle();
        passes(LONG);

        assertThat(bot.slack().calls("chat.update")).hasSize(updates);
        assertThat(bot.part(PendingCalls.class).oldestDue()).isEmpty();
    }

    @Test
    void whatWasInHandAtACrashIsSentByTheNextProcess() {
        send("in-hand", ana, "Still with us");
        PendingCalls calls = bot.part(PendingCalls.class);
        assertThat(calls.take(ORBIT, 16, bot.clock().instant())).hasSize(1);
        bot.settle();
        assertThat(newDms()).isEmpty();

        assertThat(calls.giveBack(ORBIT)).isEqualTo(1);
        bot.settle();

        assertThat(newDms()).containsExactly("Still with us");
    }

    @Test
    void eachPersonReadsInTheOrderOfWriting() {
        IntStream.rangeClosed(1, 40).forEach(i -> {
            send("to-ana-" + (100 - i), ana, "" + i);
            send("to-bo-" + (100 - i), bo, "" + i);
        });

        bot.settle();

        assertThat(newDms())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 40).mapToObj(i -> "" + i).toList());
    }

    @Test
    void alsoWhenTheFirstLetterHasToWait() {
        bot.slack().trouble().when("chat.postMessage", call -> text(call).equals("1"), 1, Mishap.http(500));
        send("a", ana, "1");
        send("b", ana, "2");
        send("d", bo, "Meanwhile");
        bot.settle();

        assertThat(newDms()).isEmpty();
        assertThat(bo.lastDm().words()).isEqualTo("Meanwhile");

        passes(LONG);
        assertThat(newDms()).containsExactly("1", "2");
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
        outbox().send(ORBIT, new Letter("private", to(ana), drawn("Between us")));
        bot.settle();
        outbox().revise(ORBIT, "private", drawn("Still between us"));
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

    private static void send(String key, Client person, String text) {
        outbox().send(ORBIT, new Letter(key, to(person), SlackMessage.of(text)));
    }

    private static SlackMessage drawn(String text) {
        return new SlackMessage(text, List.of(Paragraphs.paragraph(text)));
    }

    private static Destination to(Client person) {
        return Destination.person(new MemberId(person.id()));
    }

    private static SlackOutbox outbox() {
        return bot.part(SlackOutbox.class);
    }

    private static String text(com.google.gson.JsonObject call) {
        return call.get("text").getAsString();
    }

    private static void passes(Duration time) {
        bot.timePassesTo(bot.clock().instant().plus(time));
    }

    private static Instant nextDue() {
        return bot.part(PendingCalls.class).oldestDue().orElseThrow();
    }

    private static Document stored(String key) {
        return bot.part(MongoOperations.class)
                .getCollection("pending_calls")
                .find(new Document("key", key))
                .first();
    }

    private List<String> newDms() {
        List<Message> all = ana.dms();
        return all.subList(anasBefore, all.size()).stream().map(Message::words).toList();
    }

    private List<ApiCall> posts() {
        List<ApiCall> all = bot.slack().calls("chat.postMessage");
        return all.subList(postedBefore, all.size());
    }
}
