package dev.stepup.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.chat.Message;
import dev.stepup.outbox.OutboxEntries.Delivery;
import dev.stepup.sandbox.Mishap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.data.mongodb.core.mapping.event.AbstractMongoEventListener;
import org.springframework.data.mongodb.core.mapping.event.AfterLoadEvent;

/** What a person reads comes in the order of writing, and messages are revised after they were sent. */
class OrderOfMessagesTests extends OutboxStory {

    @Test
    void ofSeveralRevisionsTheLatestIsShownAndItWaitsForItsLetter() {
        bot.slack().trouble().next("chat.postMessage", Mishap.http(503));
        send("prompt", ana, "Who stepped up?");
        bot.settle();
        outbox().revise(ORBIT, key("prompt"), Message.of("Bo did"));
        outbox().revise(ORBIT, key("prompt"), Message.of("Chen did"));
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
        OutboxEntries calls = bot.part(OutboxEntries.class);
        Delivery.Arrived arrived = (Delivery.Arrived) calls.deliveryOf(ORBIT, key("story"));
        outbox().revise(ORBIT, key("story"), Message.of("Bo did"));
        OutboxEntry onItsWay = calls.take(ORBIT, 16, bot.clock().instant()).get(0);
        outbox().revise(ORBIT, key("story"), Message.of("Chen did"));
        calls.settle(List.of(new OutboxEntries.Settlement.Done(
                onItsWay, Optional.of(arrived.receipt()), bot.clock().instant())));

        bot.settle();

        assertThat(newDms()).containsExactly("Chen did");
    }

    @Test
    void alsoWhereItIsReplacedJustWhenItIsTakenInHand() {
        send("story", ana, "Who stepped up?");
        bot.settle();
        outbox().revise(ORBIT, key("story"), Message.of("Dara did"));
        onceItIsRead(key("story") + "/revision", () -> outbox().revise(ORBIT, key("story"), Message.of("Chen did")));

        bot.settle();

        assertThat(newDms()).containsExactly("Chen did");
    }

    private static void onceItIsRead(String name, Runnable then) {
        ApplicationEventMulticaster events = bot.part(ApplicationEventMulticaster.class);
        events.addApplicationListener(new AbstractMongoEventListener<Object>() {
            @Override
            public void onAfterLoad(AfterLoadEvent<Object> read) {
                if ((ORBIT + "/" + name).equals(read.getSource().get("_id"))) {
                    events.removeApplicationListener(this);
                    then.run();
                }
            }
        });
    }

    @Test
    void aRevisionOfWhatWasNeverSentIsLeftAlone() {
        int updates = bot.slack().calls("chat.update").size();
        outbox().revise(ORBIT, key("nothing"), Message.of("Into the void"));

        bot.settle();
        passes(LONG);

        assertThat(bot.slack().calls("chat.update")).hasSize(updates);
        assertThat(bot.part(OutboxEntries.class).oldestDue()).isEmpty();
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
}
