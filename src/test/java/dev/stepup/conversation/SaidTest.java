package dev.stepup.conversation;

import static dev.stepup.conversation.Said.ANY;
import static dev.stepup.conversation.Said.anyWith;
import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.says;
import static dev.stepup.conversation.Said.text;

import org.junit.jupiter.api.Test;

class SaidTest {

    private static final String ANSWERED = text("checkin.answered.fallback", "Orbit (R&D)");

    @Test
    void aMessageIsNamedByItsKeyAndArguments() {
        assertThat("> " + ANSWERED + " <")
                .says("checkin.answered.fallback", "Orbit (R&D)")
                .doesNotSay("checkin.answered.fallback", "Orbit")
                .doesNotSay("checkin.declined.fallback");
    }

    @Test
    void argumentsThatAreNotThePointMayBeAnything() {
        assertThat(ANSWERED)
                .says("checkin.answered.fallback")
                .says("checkin.answered.fallback", ANY)
                .says("checkin.answered.fallback", anyWith("R&D"))
                .doesNotSay("checkin.answered.fallback", anyWith("Leads"));
    }

    @Test
    void whatDependsOnAFigureIsSaidByThatFigure() {
        String one = text("report.details.mentions", "Visioning", 1, 1, "too close to say");

        assertThat(one)
                .says("report.details.mentions", "Visioning", 1, 1)
                .says("report.details.mentions", ANY, ANY, 1)
                .doesNotSay("report.details.mentions", "Visioning", 2);
        assertThat(says(one, "report.details.mentions")).isTrue();
    }
}
