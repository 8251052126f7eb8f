package dev.stepup.conversation;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.stepup.sandbox.Message;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;

/** A summary, asked for after a check-in that five of eight answered. */
abstract class SummaryTest extends ConversationTest {

    @BeforeEach
    void aCheckInWasAnswered() {
        aCheckInRuns();
        List.of(ana, bo, chen, dara, eli)
                .forEach(person -> opensTheForm(person)
                        .choose("Visioning", "Goran Petrov", "Me")
                        .choose("Relating", person == ana ? "Bo Lindqvist" : "Ana Almeida")
                        .submit());
        theDigestComes();
    }

    static JsonObject block(Message message, String type) {
        return StreamSupport.stream(message.blocks().spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(each -> each.get("type").getAsString().equals(type))
                .findFirst()
                .orElseThrow();
    }
}
