package dev.stepup.outbox;

import dev.stepup.chat.Block;
import dev.stepup.chat.Destination;
import dev.stepup.chat.MessageKey;
import dev.stepup.chat.Outbox;
import dev.stepup.chat.OutboxMessage;
import dev.stepup.conversation.Bot;
import dev.stepup.sandbox.ApiCall;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Message;
import dev.stepup.sandbox.TeamSeed;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.springframework.data.mongodb.core.MongoOperations;

/** A bot whose outbox moves when a story says so; all such stories share it. */
@Tag("story")
abstract class OutboxStory {

    static final WorkspaceId ORBIT = new WorkspaceId("T0ORBIT");
    static final Duration LONG = Duration.ofMinutes(6);
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final Bot bot = Bot.start(TeamSeed.demo(), NOON);

    final Client ana;
    final Client bo;

    OutboxStory() {
        bot.beginAnew(NOON);
        this.ana = bot.slack().as("U0ANA");
        this.bo = bot.slack().as("U0BO");
    }

    static void send(String key, Client person, String text) {
        outbox().send(ORBIT, new OutboxMessage(key(key), to(person), words(text)));
    }

    static MessageKey key(String about) {
        return MessageKey.of("story", about);
    }

    static dev.stepup.chat.Message words(String text) {
        return dev.stepup.chat.Message.of(text);
    }

    static dev.stepup.chat.Message drawn(String text) {
        return new dev.stepup.chat.Message(text, List.of(Block.paragraph(text)));
    }

    static Destination to(Client person) {
        return Destination.person(new MemberId(person.id()));
    }

    static Outbox outbox() {
        return bot.part(Outbox.class);
    }

    static String text(com.google.gson.JsonObject call) {
        return call.get("text").getAsString();
    }

    static void passes(Duration time) {
        bot.timePassesTo(bot.clock().instant().plus(time));
    }

    static Instant nextDue() {
        return bot.part(OutboxEntries.class).oldestDue().orElseThrow();
    }

    static Document stored(String key) {
        return bot.part(MongoOperations.class)
                .getCollection("pending_calls")
                .find(new Document("_id", ORBIT + "/" + key(key)))
                .first();
    }

    List<String> newDms() {
        return ana.dms().stream().map(Message::words).toList();
    }

    List<ApiCall> posts() {
        return bot.slack().calls("chat.postMessage");
    }
}
