package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.Message;
import dev.stepup.sandbox.Mishap;
import java.util.List;
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
    void whatWasFilledInStaysWhenItIsFoundOnlyThen() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().type("Team name", "Random").choose("Channel for digests", "random");
        assertThat(ana.form().submit().errors().get("Channel for digests")).contains("/invite");
        slack.addBotTo("random");
        slack.awaitQuiet();

        assertThat(ana.form().submit().errors()).isEmpty();
        assertThat(List.of(ana.say("random", "/stepup schedule").words())).anyMatch(text -> text.contains("*Random*"));
    }

    private Message setup(String channel) {
        return ana.say(channel, "/stepup setup").message();
    }
}
