package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import dev.stepup.sandbox.Form;
import dev.stepup.sandbox.Submitted;
import org.junit.jupiter.api.Test;

/** A team is set up in a channel that another organization reads. */
class SettingUpWhereOthersReadTest extends ConversationTest {

    private static final String OTHERS = "T0OTHER";
    private static final String QUESTION = text("schedule.form.others");

    @Test
    void theFormAsksBeforeItIsSavedAndKeepsWhatWasFilledIn() {
        slack.changes().share(ORBIT, OTHERS, true);
        Form form = filledIn();
        form.submit();
        assertThat(orbit()).isEmpty();
        assertThat(form.labels()).contains(QUESTION);
        assertThat(form.words()).says("schedule.form.others.hint");
        assertThat(form.value("Team name")).containsExactly("Orbit");
        assertThat(form.value("Close after")).containsExactly(text("words.hours", 8));

        Submitted without = form.submit();
        assertThat(without.errors().get(QUESTION)).says("schedule.error.READ_BY_OTHERS");
        assertThat(orbit()).isEmpty();

        assertThat(form.pick(QUESTION, "Yes").submit().errors()).isEmpty();
        bot.settle();
        assertThat(orbit().orElseThrow().trouble()).isEmpty();
        assertThat(ana.lastDm().words()).says("schedule.setUp", "Orbit");
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
                .pick("Close after", text("words.hours", 8))
                .pick("Remind after", text("words.hours", 2));
    }
}
