package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import dev.stepup.sandbox.Message;
import dev.stepup.sandbox.Mishap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A team is set up from a channel that the bot is not in. */
class JoiningTheChannelTest extends ConversationTest {

    private static final String LEADS = "orbit-leads";

    @BeforeEach
    void theBotIsNotThere() {
        slack.removeBotFrom("random");
        slack.removeBotFrom(LEADS);
        slack.awaitQuiet();
    }

    @Test
    void itSaysSoBeforeTheFormAndJoins() {
        Message said = setup("random");
        assertThat(said.words()).says("schedule.join.ask", "<#C0RANDOM>");
        assertThat(said.buttons()).containsExactly(text("schedule.join"), text("schedule.join.elsewhere"));
        assertThat(ana.hasForm()).isFalse();

        ana.press(said, text("schedule.join"));

        assertThat(ana.form().type("Team name", "Random").submit().errors()).isEmpty();
        assertThat(ana.again(said).words()).says("schedule.join.JOINED");
        assertThat(ana.again(said).buttons()).isEmpty();
    }

    @Test
    void anotherChannelCanBeChosenInstead() {
        ana.press(setup("random"), text("schedule.join.elsewhere"));

        assertThat(ana.form()
                        .type("Team name", "Orbit")
                        .choose("Channel for digests", ORBIT)
                        .submit()
                        .errors())
                .isEmpty();
    }

    @Test
    void withoutTheScopeItSaysHowToInvite() {
        Message said = setup("random");
        slack.trouble().next("conversations.join", Mishap.says("missing_scope"));

        ana.press(said, text("schedule.join"));

        assertThat(ana.again(said).words()).says("schedule.join.NOT_ALLOWED");
        assertThat(ana.hasForm()).isFalse();
    }

    @Test
    void toAPrivateChannelItIsInvited() {
        Message said = setup(LEADS);
        assertThat(said.words()).says("schedule.join.invite");
        slack.addBotTo(LEADS);
        slack.awaitQuiet();

        ana.press(said, text("schedule.join.goOn"));

        assertThat(ana.form().type("Team name", "Leads").submit().errors()).isEmpty();
    }

    @Test
    void whatSlackDoesNotSayIsNotTakenForNo() {
        slack.trouble().next("conversations.info", Mishap.says("internal_error"));

        ana.say("random", "/stepup setup");

        assertThat(ana.hasForm()).isTrue();
        ana.form().close();
    }

    @Test
    void whatWasFilledInStaysWhenItIsFoundOnlyThenAndItJoinsFromTheForm() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().type("Team name", "Random").choose("Channel for digests", "random");
        assertThat(ana.form().submit().errors()).containsOnlyKeys("Channel for digests");
        assertThat(ana.form().words()).says("schedule.join.ask", "<#C0RANDOM>");

        ana.form().press(text("schedule.join"));

        assertThat(ana.form().words()).says("schedule.join.save.JOINED", "<#C0RANDOM>");
        assertThat(ana.form().buttons()).doesNotContain(text("schedule.join"));
        assertThat(ana.form().value("Team name")).containsExactly("Random");
        assertThat(ana.form().submit().errors()).isEmpty();
        assertThat(ana.say("random", "/stepup schedule").words()).contains("*Random*");
    }

    @Test
    void whereItMayNotJoinFromTheFormItSaysHowToInvite() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().type("Team name", "Random").choose("Channel for digests", "random");
        ana.form().submit();
        slack.trouble().next("conversations.join", Mishap.http(500));
        ana.form().press(text("schedule.join"));
        assertThat(ana.form().words()).says("schedule.join.save.NOT_NOW");
        slack.trouble().next("conversations.join", Mishap.says("missing_scope"));

        ana.form().press(text("schedule.join"));

        assertThat(ana.form().words()).says("schedule.join.save.NOT_ALLOWED");
        slack.addBotTo("random");
        slack.awaitQuiet();
        assertThat(ana.form().submit().errors()).isEmpty();
    }

    @Test
    void aPrivateChannelIsNamedBesideTheFieldWithHowToInvite() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().type("Team name", "Leads").choose("Channel for digests", LEADS);

        assertThat(ana.form().submit().errors().get("Channel for digests")).says("schedule.error.CHANNEL_NOT_SEEN");
        ana.form().close();
    }

    private Message setup(String channel) {
        return ana.say(channel, "/stepup setup").message();
    }
}
