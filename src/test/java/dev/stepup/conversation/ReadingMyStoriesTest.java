package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.Client;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The stories of check-ins that named somebody, on their own page. */
class ReadingMyStoriesTest extends ConversationTest {

    @Test
    void storiesOfACheckInThatNamedMeStandThereAsInItsDigest() {
        aCheckInRuns();
        assertThat(opensTheForm(bo).words()).contains("nobody sees that it is yours");
        bo.form().close();
        tells(bo, "Eli Rosen", "drew the map");
        tells(chen, "Goran Petrov", "built the <tent>");
        List.of(dara, fatima, goran).forEach(person -> names(person, "Relating", "Eli Rosen"));
        assertThat(me(eli).words()).doesNotContain("drew the map");

        theDigestComes();

        assertThat(me(eli).words())
                .contains("Stories from check-ins that named you")
                .containsOnlyOnce("Not said who told it, nor about whom")
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
        assertThat(opensTheForm(bo).words()).contains("Those you name read it afterwards", "with your name");
        bo.form().close();
        tells(bo, "Eli Rosen", "drew the map");
        tells(chen, "Goran Petrov", "built the tent");
        List.of(dara, fatima, goran).forEach(person -> names(person, "Relating", "Eli Rosen"));
        theDigestComes();

        assertThat(me(eli).words())
                .contains("Bo Lindqvist, who named you for *Visioning*:", "drew the map")
                .doesNotContain("built the tent");
    }

    @Test
    void storiesOfACheckInThatTooFewAnsweredShowNowhere() {
        aCheckInRuns();
        tells(bo, "Eli Rosen", "drew the map");
        theDigestComes();

        assertThat(me(eli).words()).doesNotContain("drew the map").contains("that at least 5 people answered");
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
