package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Person;
import dev.stepup.team.access.Access;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A channel that another organization shares: Lea comes from there. */
class SharingAChannelTest extends ConversationTest {

    private Client lea = ana;

    @BeforeEach
    void leaIsInTheChannel() {
        slack.addPerson(Person.of("U9LEA", "Lea Brandt", "Lea", "Europe/Berlin")
                .asAdmin()
                .from("T9BRANDT"));
        slack.join(ORBIT, "U9LEA");
        slack.awaitQuiet();
        lea = slack.as("U9LEA");
    }

    @Test
    void whoIsOfAnotherOrganizationIsNeitherAskedNorOffered() {
        orbitIsSetUp();
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();

        assertThat(lea.dms()).isEmpty();
        assertThat(opensTheForm(chen).options("Relating")).hasSize(8).doesNotContain("Lea Brandt");
        chen.form().close();
        assertThat(chen.say(ORBIT, "/stepup thanks <@U9LEA|lea> relating listened")
                        .words())
                .contains("Lea Brandt");
        assertThat(lea.dms()).isEmpty();
    }

    @Test
    void anAdminOfAnotherOrganizationIsNoneHere() {
        orbitIsSetUp();

        assertThat(bot.part(Access.class).isAdmin(new WorkspaceId("T0ORBIT"), new MemberId("U9LEA")))
                .isFalse();
    }
}
