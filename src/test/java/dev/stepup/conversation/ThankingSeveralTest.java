package dev.stepup.conversation;

import static dev.stepup.conversation.Said.anyWith;
import static dev.stepup.conversation.Said.assertThat;

import dev.stepup.sandbox.Message;
import dev.stepup.sandbox.Mishap;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several people, or a whole user group, are thanked at once. */
class ThankingSeveralTest extends ConversationTest {

    @BeforeEach
    void orbitIsThere() {
        orbitIsSetUp();
        countsDms(eli);
    }

    @Test
    void twoAreThankedTogether() {
        countsDms(eli);
        int daras = dara.dms().size();
        assertThat(bo.say(ORBIT, "/stepup thanks @eli, @dara: inventing built it together")
                        .words())
                .says("thanks.given", "Eli Rosen and Dara Okafor", "Inventing", "Orbit");
        bot.settle();

        assertThat(newDms(eli)).hasSize(1);
        assertThat(dara.dms()).hasSize(daras + 1);
        assertThat(dara.lastDm().words())
                .says("thanks.received", "Bo Lindqvist", "Inventing")
                .contains("> built it together");

        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        List.of(ana, bo, chen, fatima, goran).forEach(person -> names(person, "Visioning", "Hana Iyer"));
        bot.clock().moveBy(Duration.ofMinutes(1));
        String digest = theDigestComes().words();
        assertThat(digest)
                .says("report.function.names", "Inventing", "Dara Okafor and Eli Rosen")
                .says("report.story.about", "Dara Okafor and Eli Rosen", "Inventing");
        assertThat(digest.split("built it together", -1)).as("told once").hasSize(2);
    }

    @Test
    void ofTwoWhereOneIsNoColleagueNobodyIsThanked() {
        assertThat(bo.say(ORBIT, "/stepup thanks @eli @kim inventing x").words())
                .says("thanks.noTeamInCommon", "Kim Osei");
        assertThat(bo.say(ORBIT, "/stepup thanks @eli @nobody inventing x").words())
                .says("thanks.unknownPerson", "@nobody");
        assertThat(bo.say(ORBIT, "/stepup thanks @eli @bo inventing x").words()).says("thanks.toOneself");
        bot.settle();

        assertThat(newDms(eli)).isEmpty();
    }

    @Test
    void withNoStoryTheFormHasThemBoth() {
        bo.say(ORBIT, "/stepup thanks @eli and dara for inventing");
        assertThat(bo.form().value("Who")).containsExactlyInAnyOrder("Eli Rosen", "Dara Okafor");
        bo.form().type("What they did", "built it").submit();
        bot.settle();

        assertThat(newDms(eli)).hasSize(1);
        assertThat(dara.lastDm().words()).contains("> built it");
    }

    @Test
    void aGroupIsThankedAfterALook() {
        int kims = kim.dms().size();
        Message asked = bo.say(ORBIT, "/stepup thanks <!subteam^S0ORBIT|@orbit> inventing built it")
                .message();
        assertThat(asked.words())
                .says("thanks.group.ask", anyWith("Ana Almeida, Chen Wei,", "and Hana Iyer"), "Inventing", "> built it")
                .doesNotContain("Bo Lindqvist");
        bot.settle();
        assertThat(newDms(eli)).isEmpty();

        bo.press(asked, "Post it");
        bot.settle();
        assertThat(bo.again(asked).words()).says("thanks.given", anyWith("Ana Almeida, Chen Wei,"));
        assertThat(newDms(eli)).hasSize(1);
        assertThat(kim.dms()).hasSize(kims);
    }

    @Test
    void aGroupThatIsLeftHearsNothing() {
        Message asked = bo.say(ORBIT, "/stepup thanks <!subteam^S0ORBIT|@orbit> inventing built it")
                .message();

        bo.press(asked, "Leave it");
        bot.settle();
        assertThat(bo.again(asked).words()).says("slack.confirm.left");
        assertThat(newDms(eli)).isEmpty();
    }

    @Test
    void aGroupThatSlackDoesNotTellOfIsNotTakenForEmpty() {
        slack.trouble().always("usergroups.users.list", Mishap.says("missing_scope"));

        assertThat(bo.say(ORBIT, "/stepup thanks <!subteam^S0ORBIT|@orbit> inventing built it")
                        .words())
                .says("thanks.group.silent");
        slack.trouble().clear();
        assertThat(bo.say(ORBIT, "/stepup thanks <!subteam^S0ORBIT|@orbit> inventing " + "x".repeat(2500))
                        .words())
                .says("thanks.group.tooLong");
    }
}
