package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.Client;
import java.util.List;

/** What people do who end a team from its form. */
abstract class EndingTest extends ConversationTest {

    void fiveAnswer() {
        List.of(bo, chen, dara, fatima, goran).forEach(each -> names(each, "Visioning", "Eli Rosen"));
    }

    /** Ana chooses in the form of Orbit what is to happen to it, and reads what becomes of everything. */
    void wants(String what) {
        ana.say(ORBIT, "/stepup setup");
        ana.form().press("More options");
        ana.form().press("Archive, delete or merge");
        String option = ana.form().options("What should happen?").stream()
                .filter(each -> each.startsWith(what))
                .findFirst()
                .orElseThrow();
        assertThat(ana.form().choose("What should happen?", option).submit().ok())
                .isTrue();
    }

    static String lastDm(Client person) {
        return person.lastDm().words();
    }
}
