package dev.stepup.conversation;

import static dev.stepup.conversation.Said.ANY;
import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Message;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

/** What a team reads of how it has changed. */
class ComparingWithThePastTest extends ConversationTest {

    @Test
    void aChangeIsToldOfManyCheckInsAndStaysAsItWasTold() {
        orbitIsSetUp();
        for (int week = 0; week < 5; week++) {
            assertThat(digestOf(this::namesGoran).words()).doesNotSay("report.change.RISE");
        }
        Message sixth = digestOf(this::namesTheNextTwo);
        assertThat(sixth.words()).says("report.spread.CARRIED_BY_MANY").doesNotSay("report.change.RISE");
        for (int week = 0; week < 3; week++) {
            assertThat(digestOf(this::namesTheNextTwo).words()).doesNotSay("report.change.RISE");
        }

        Message tenth = digestOf(this::namesTheNextTwo);

        String told = text("report.change.RISE", "Visioning", 5);
        assertThat(tenth.words()).contains(told);
        assertThat(tenth.text()).contains(told);
        assertThat(bo.say(ORBIT, "/stepup summary this week").words())
                .says("report.compared.RISE", 5, ANY, "Visioning");
        assertThat(bo.say(ORBIT, "/stepup summary this week relating").words()).doesNotSay("report.compared.RISE");
        bot.part(MongoOperations.class).getCollection("nominations").deleteMany(new Document());
        assertThat(bo.say(ORBIT, "/stepup summary this week").words())
                .as("when answers have been deleted since")
                .says("report.compared.RISE", 5, ANY, "Visioning");
    }

    private Message digestOf(java.util.function.Consumer<Client> answer) {
        bot.clock().moveBy(Duration.ofDays(7));
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        eight.forEach(answer);
        return theDigestComes();
    }

    private void namesGoran(Client person) {
        names(person, "Visioning", person == goran ? "Hana Iyer" : "Goran Petrov");
    }

    private void namesTheNextTwo(Client person) {
        List<String> names = List.of(
                "Ana Almeida",
                "Bo Lindqvist",
                "Chen Wei",
                "Dara Okafor",
                "Eli Rosen",
                "Fatima Haddad",
                "Goran Petrov",
                "Hana Iyer");
        int place = eight.indexOf(person);
        names(person, "Visioning", names.get((place + 1) % names.size()), names.get((place + 2) % names.size()));
    }
}
