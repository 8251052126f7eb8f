package dev.stepup.conversation;

import static dev.stepup.conversation.Said.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.Client;
import java.util.List;

/** What people do who end a team from its form. */
abstract class EndingTest extends ConversationTest {

    void fiveAnswer() {
        List.of(bo, chen, dara, fatima, goran).forEach(each -> names(each, "Visioning", "Eli Rosen"));
    }

    /** Ana chooses in the form of Orbit what is to happen to it, and reads what becomes of everything. */
    void wants(String key, Object... arguments) {
        ana.say(ORBIT, "/stepup setup");
        ana.form().press(text("schedule.form.more"));
        ana.form().press(text("schedule.ending.open"));
        assertThat(ana.form()
                        .choose(text("schedule.ending.what"), text(key, arguments))
                        .submit()
                        .ok())
                .isTrue();
    }

    static String lastDm(Client person) {
        return person.lastDm().words();
    }
}
