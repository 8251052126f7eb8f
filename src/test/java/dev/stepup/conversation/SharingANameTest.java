package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Message;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two on the team have the same name; wherever somebody reads of one of them, they read which of the two it is. */
class SharingANameTest extends ConversationTest {

    private static final Pattern WHICH = Pattern.compile("Eli Rosen(?! \\((Eli|goran)\\))");

    private final List<Client> answering = List.of(ana, bo, chen, dara, fatima);

    @BeforeEach
    void goranIsCalledLikeEli() {
        aCheckInRuns();
        slack.rename("U0GORAN", "Eli Rosen", "goran");
        slack.awaitQuiet();
    }

    @Test
    void theAnswerAndTheDigestAndAllBelowItSayWhich() {
        answering.forEach(person -> opensTheForm(person)
                .choose("Relating", "Eli Rosen (Eli)")
                .choose("Inventing", "Eli Rosen (goran)")
                .submit());
        bot.settle();
        tellsApart(prompt(bo).words(), "Eli", "goran");

        Message digest = theDigestComes();
        tellsApart(digest.words(), "Eli", "goran");
        tellsApart(digest.text(), "Eli", "goran");
        bo.press(bo.last(ORBIT), "Details");
        tellsApart(bo.form().words(), "Eli", "goran");
        bo.form().close();

        bot.clock().moveBy(Duration.ofMinutes(1));
        tellsApart(ana.say(ORBIT, "/stepup summary").words(), "Eli", "goran");
        tellsApart(ana.say(ORBIT, "/stepup summary <@U0GORAN>").words(), "goran");
    }

    @Test
    void thanksSayWhichOneIsThankedAndWhichOneThanks() {
        tellsApart(
                ana.say(ORBIT, "/stepup thanks <@U0GORAN> inventing a way out").words(), "goran");
        eli.say(ORBIT, "/stepup thanks <@U0BO> relating brought us together");
        bot.settle();

        tellsApart(bo.lastDm().words(), "Eli");
        eli.say(ORBIT, "/stepup thanks <@U0BO> relating brought <@U0GORAN> and me together");
        bot.settle();
        tellsApart(bo.lastDm().words(), "Eli", "goran");
    }

    @Test
    void whoWasNamedReadsWhichOneItWasOnTheirPage() {
        orbitBecomesOpen();
        eli.say(ORBIT, "/stepup thanks <@U0BO> relating brought us together");
        bot.settle();
        answering.forEach(person -> names(person, "Relating", "Hana Iyer"));
        theDigestComes();

        tellsApart(bo.say(ORBIT, "/stepup me").words(), "Eli");
        tellsApart(bo.home().words(), "Eli");
    }

    private static void tellsApart(String words, String... handles) {
        assertThat(words).doesNotContainPattern(WHICH);
        for (String handle : handles) {
            assertThat(words).contains("Eli Rosen (" + handle + ")");
        }
    }
}
