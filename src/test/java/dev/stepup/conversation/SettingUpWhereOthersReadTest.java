package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.Form;
import dev.stepup.sandbox.Submitted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A team is set up in a channel that another organization reads. */
class SettingUpWhereOthersReadTest extends ConversationTest {

    private static final String OTHERS = "T0OTHER";
    private static final String QUESTION = "May other organizations read the digests?";

    @AfterEach
    void theChannelIsAsBefore() {
        slack.changes().invite(ORBIT, OTHERS, false);
        slack.changes().share(ORBIT, OTHERS, false);
        slack.awaitQuiet();
    }

    @Test
    void theFormAsksBeforeItIsSavedAndKeepsWhatWasFilledIn() {
        slack.changes().share(ORBIT, OTHERS, true);
        Form form = filledIn();
        form.submit();
        assertThat(orbit()).isEmpty();
        assertThat(form.labels()).contains(QUESTION);
        assertThat(form.words()).contains("who stepped up, for what, and the stories");
        assertThat(form.value("Team name")).containsExactly("Orbit");
        assertThat(form.value("Close after")).containsExactly("8 hours");

        Submitted without = form.submit();
        assertThat(without.errors().get(QUESTION)).contains("Say yes");
        assertThat(orbit()).isEmpty();

        assertThat(form.pick(QUESTION, "Yes").submit().errors()).isEmpty();
        bot.settle();
        assertThat(orbit().orElseThrow().trouble()).isEmpty();
        assertThat(ana.lastDm().words()).contains("*Orbit* is set up");
        ana.say(ORBIT, "/stepup setup");
        assertThat(ana.form().submit().errors()).isEmpty();
        bot.settle();
        assertThat(orbit().orElseThrow().trouble()).as("the yes lasts").isEmpty();
    }

    @Test
    void itAsksWhereAnotherOrganizationIsInvited() {
        slack.changes().invite(ORBIT, OTHERS, true);
        Form form = filledIn();

        form.submit();

        assertThat(form.labels()).contains(QUESTION);
        assertThat(orbit()).isEmpty();
        form.close();
    }

    @Test
    void anotherChannelNeedsNoAnswer() {
        slack.changes().share(ORBIT, OTHERS, true);
        Form form = filledIn();
        form.submit();

        assertThat(form.choose("Channel for digests", "general").submit().errors())
                .isEmpty();
        assertThat(orbit()).isEmpty();
    }

    private Form filledIn() {
        ana.say(ORBIT, "/stepup setup");
        return ana.form()
                .type("Team name", "Orbit")
                .pick("Close after", "8 hours")
                .pick("Remind after", "2 hours");
    }
}
