package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import dev.stepup.sandbox.Client;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The stories of check-ins that named somebody, on their own page. */
class ReadingMyStoriesTest extends ConversationTest {

    @Test
    void storiesOfACheckInThatNamedMeStandThereAsInItsDigest() {
        aCheckInRuns();
        assertThat(opensTheForm(bo).words()).says("checkin.form.story.hint.closed");
        bo.form().close();
        tells(bo, "Eli Rosen", "drew the map");
        tells(chen, "Goran Petrov", "built the <tent>");
        List.of(dara, fatima, goran).forEach(person -> names(person, "Relating", "Eli Rosen"));
        assertThat(me(eli).words()).doesNotContain("drew the map");

        theDigestComes();

        assertThat(me(eli).words())
                .says("home.me.stories")
                .containsOnlyOnce(text("home.me.story.untold"))
                .contains("drew the map", "built the &lt;tent&gt;")
                .doesNotContain("Bo Lindqvist");
        assertThat(eli.home().words()).contains("drew the map");
        assertThat(me(hana).words()).doesNotContain("drew the map");
        assertThat(me(chen).words()).doesNotContain("drew the map");
    }

    @Test
    void storiesOfThoseWhoNamedMeStandThereWithTheirNamesWhereTheTeamIsOpen() {
        orbitIsSetUp();
        orbitBecomesOpen();
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        assertThat(opensTheForm(bo).words()).says("checkin.form.story.hint.open");
        bo.form().close();
        tells(bo, "Eli Rosen", "drew the map");
        tells(chen, "Goran Petrov", "built the tent");
        List.of(dara, fatima, goran).forEach(person -> names(person, "Relating", "Eli Rosen"));
        theDigestComes();

        assertThat(me(eli).words())
                .says("home.me.story.by", "Bo Lindqvist", "Visioning")
                .contains("drew the map")
                .doesNotContain("built the tent");
    }

    @Test
    void storiesOfACheckInThatTooFewAnsweredShowNowhere() {
        aCheckInRuns();
        tells(bo, "Eli Rosen", "drew the map");
        theDigestComes();

        assertThat(me(eli).words()).doesNotContain("drew the map").says("home.me.none", 5);
    }

    private void tells(Client person, String about, String story) {
        assertThat(opensTheForm(person)
                        .choose("Visioning", about)
                        .type("Story", story)
                        .submit()
                        .ok())
                .isTrue();
        bot.settle();
    }
}
