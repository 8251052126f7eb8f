package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import dev.stepup.sandbox.Submitted;
import dev.stepup.workspace.MemberId;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A team whose members are those of a user group. */
class FollowingAUserGroupTest extends ConversationTest {

    @BeforeEach
    void orbitIsThere() {
        orbitIsSetUp();
    }

    @Test
    void aUserGroupIsFollowedAsItChanges() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().press(text("schedule.form.more"));
        assertThat(ana.form()
                        .choose(text("schedule.form.group"), "Orbit (@orbit)")
                        .submit()
                        .ok())
                .isTrue();
        bot.settle();
        assertThat(ana.lastDm().words())
                .says("schedule.setUp", "Orbit", text("schedule.setUp.group", text("words.people", 8)));
        countsDms(kim);
        slack.changes().userGroup("S0ORBIT", "U0KIM", true);
        slack.changes().userGroup("S0ORBIT", "U0HANA", false);
        slack.awaitQuiet();
        bot.settle();

        assertThat(roster()).contains("U0KIM").doesNotContain("U0HANA").hasSize(8);
        assertThat(newDms(kim)).hasSize(1);

        ana.say(ORBIT, "/stepup setup");
        assertThat(ana.form().value("Members")).isEmpty();
        assertThat(ana.form().submit().ok()).as("stays with the group").isTrue();
        slack.changes().userGroup("S0ORBIT", "U0KIM", false);
        slack.changes().userGroup("S0ORBIT", "U0HANA", true);
        slack.awaitQuiet();
        assertThat(roster()).contains("U0HANA").doesNotContain("U0KIM");
    }

    @Test
    void membersAndAUserGroupAtOnceAreAnError() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().press(text("schedule.form.more"));
        ana.form().choose("Members", "U0BO", "U0CHEN", "U0DARA").choose(text("schedule.form.group"), "Orbit (@orbit)");

        assertThat(ana.form().submit().errors()).containsOnlyKeys(text("schedule.form.group"));
        ana.form().choose(text("schedule.form.group"), text("schedule.form.group.none"));
        assertThat(ana.form().submit().ok()).isTrue();
        assertThat(roster()).hasSize(3);
    }

    @Test
    void whoChoosesPeopleForATeamThatFollowsAGroupReadsWhichOfBothToClear() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().press(text("schedule.form.more"));
        ana.form().choose(text("schedule.form.group"), "Orbit (@orbit)").submit();
        ana.say(ORBIT, "/stepup setup");
        assertThat(ana.form().words()).says("schedule.form.members.hint.group");

        ana.form().choose("Members", "U0BO", "U0CHEN", "U0DARA");
        Submitted submitted = ana.form().submit();
        assertThat(submitted.errors()).containsOnlyKeys("Members");
        assertThat(submitted.errors().get("Members")).says("schedule.error.membersOverGroup");
        ana.form().press(text("schedule.form.more"));
        assertThat(ana.form().value(text("schedule.form.group"))).containsExactly("Orbit (@orbit)");
        assertThat(ana.form().submit().errors()).containsOnlyKeys(text("schedule.form.group"));
        ana.form().choose(text("schedule.form.group"), text("schedule.form.group.none"));
        assertThat(ana.form().submit().ok()).isTrue();
        bot.settle();
        assertThat(ana.lastDm().words())
                .says("schedule.setUp", "Orbit", text("schedule.setUp.chosen", text("words.people", 3)));
        assertThat(roster()).hasSize(3);
    }

    private Set<String> roster() {
        return team().roster().stream().map(MemberId::value).collect(Collectors.toSet());
    }
}
