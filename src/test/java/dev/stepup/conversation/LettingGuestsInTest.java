package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Person;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A team that lets guests in, and people of other organizations: Juno is a guest, Mia comes from elsewhere. */
class LettingGuestsInTest extends ConversationTest {

    private static final String SETTING = text("schedule.form.guests");

    private Client mia = ana;

    @BeforeEach
    void miaIsInTheChannel() {
        slack.addPerson(Person.of("U9MIA", "Mia Brandt", "Mia", "Europe/Berlin")
                .asAdmin()
                .from("T9BRANDT"));
        slack.join(ORBIT, "U9MIA");
        slack.awaitQuiet();
        mia = slack.as("U9MIA");
    }

    @Test
    void theyAreLeftOutAsLongAsNobodyLetsThemIn() {
        countsDms(mia);
        orbitIsSetUp();
        ana.say(ORBIT, "/stepup setup");
        ana.form().press(text("schedule.form.more"));

        assertThat(ana.form().value(SETTING)).containsExactly(text("schedule.form.guests.out"));
        ana.form().close();
        assertThat(newDms(mia)).isEmpty();
        assertThat(team().roster()).hasSize(8);
    }

    @Test
    void whoIsLetInIsWelcomedAskedNamedAndAnswers() {
        orbitIsSetUp();
        saves(text("schedule.form.guests.in"));

        assertThat(mia.lastDm().words()).says("words.whoSees.guests");
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        assertThat(opensTheForm(chen).options("Relating")).hasSize(10).contains("Mia Brandt", "Juno Park");
        assertThat(chen.form().words()).says("words.whoSees.guests");
        chen.form().close();
        mia.press(mia.lastDm(), "Answer");
        assertThat(mia.form().choose("Visioning", "Chen Wei").submit().ok()).isTrue();
        bot.settle();
        assertThat(mia.lastDm().words()).contains("Chen Wei");
        chen.say(ORBIT, "/stepup thanks <@U9MIA|mia> relating listened");
        bot.settle();
        assertThat(mia.lastDm().words()).contains("listened");
    }

    @Test
    void theyLeaveWhenTheTeamLetsThemInNoMore() {
        orbitIsSetUp();
        saves(text("schedule.form.guests.in"));
        assertThat(team().roster()).hasSize(10);
        saves(text("schedule.form.guests.out"));

        assertThat(team().roster()).hasSize(8);
        int before = mia.dms().size();
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        assertThat(mia.dms()).hasSize(before);
    }

    @Test
    void aCheckInThatRunsGoesOnWithoutGuestsWhoAreLetInNoMoreAndHaveNotAnswered() {
        orbitIsSetUp();
        saves(text("schedule.form.guests.in"));
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        names(slack.as("U0JUNO"), "Relating", "Chen Wei");
        saves(text("schedule.form.guests.out"));

        assertThat(opensTheForm(chen).options("Relating")).doesNotContain("Mia Brandt");
        chen.form().close();
        mia.press(mia.lastDm(), "Answer");
        bot.settle();
        assertThat(mia.form().words()).says("checkin.notAsked");
        mia.form().close();
        List.of(ana, bo, chen, dara).forEach(person -> names(person, "Inventing", "Hana Iyer"));
        assertThat(theDigestComes().words()).says("report.turnout", 5, 9);
    }

    @Test
    void nobodyFromOutsideLeads() {
        orbitIsSetUp();
        saves(text("schedule.form.guests.in"));
        ana.say(ORBIT, "/stepup setup");

        assertThat(ana.form().choose("Leads", "Mia Brandt").submit().errors().get("Leads"))
                .isEqualTo(text("schedule.error.LEAD_IS_A_GUEST"));
        ana.form().close();
        assertThat(mia.say(ORBIT, "/stepup pulse").words()).says("team.leadsOnly");
        assertThat(mia.say(ORBIT, "/stepup schedule").words()).contains("Orbit");
    }

    private void saves(String choice) {
        ana.say(ORBIT, "/stepup setup");
        ana.form().press(text("schedule.form.more"));
        assertThat(ana.form().pick(SETTING, choice).submit().ok()).isTrue();
        bot.settle();
    }
}
