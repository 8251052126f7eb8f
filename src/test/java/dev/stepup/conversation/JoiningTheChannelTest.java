package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.Message;
import dev.stepup.sandbox.Mishap;
import org.junit.jupiter.api.AfterEach;
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

    @AfterEach
    void itIsBack() {
        slack.removeBotFrom("random");
        slack.addBotTo(LEADS);
        slack.awaitQuiet();
    }

    @Test
    void itSaysSoBeforeTheFormAndJoins() {
        Message said = setup("random");
        assertThat(said.words()).contains("I’m not in <#C0RANDOM>", "Shall I join?");
        assertThat(said.buttons()).containsExactly("Join", "Choose another channel");
        assertThat(ana.hasForm()).isFalse();

        ana.press(said, "Join");

        assertThat(ana.form().type("Team name", "Random").submit().errors()).isEmpty();
        assertThat(ana.again(said).words()).contains("I’ve joined");
        assertThat(ana.again(said).buttons()).isEmpty();
    }

    @Test
    void anotherChannelCanBeChosenInstead() {
        ana.press(setup("random"), "Choose another channel");

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

        ana.press(said, "Join");

        assertThat(ana.again(said).words()).contains("/invite @Stepup");
        assertThat(ana.hasForm()).isFalse();
    }

    @Test
    void toAPrivateChannelItIsInvited() {
        Message said = setup(LEADS);
        assertThat(said.words()).contains("/invite @Stepup");
        slack.addBotTo(LEADS);
        slack.awaitQuiet();

        ana.press(said, "Done, go on");

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
        assertThat(ana.form().words()).contains("I’m not in <#C0RANDOM>", "Shall I join?");

        ana.form().press("Join");

        assertThat(ana.form().words()).contains("I’ve joined <#C0RANDOM>. Save to set up the team.");
        assertThat(ana.form().buttons()).doesNotContain("Join");
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
        ana.form().press("Join");
        assertThat(ana.form().words()).contains("Please press Join again");
        slack.trouble().next("conversations.join", Mishap.says("missing_scope"));

        ana.form().press("Join");

        assertThat(ana.form().words()).contains("/invite @Stepup", "then save");
        slack.addBotTo("random");
        slack.awaitQuiet();
        assertThat(ana.form().submit().errors()).isEmpty();
    }

    @Test
    void aPrivateChannelIsNamedBesideTheFieldWithHowToInvite() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().type("Team name", "Leads").choose("Channel for digests", LEADS);

        assertThat(ana.form().submit().errors().get("Channel for digests")).contains("/invite");
        ana.form().close();
    }

    private Message setup(String channel) {
        return ana.say(channel, "/stepup setup").message();
    }
}
