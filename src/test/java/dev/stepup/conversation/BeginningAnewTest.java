package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Mishap;
import dev.stepup.sandbox.StandInSlack;
import java.time.DayOfWeek;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A story begins on a date of its own, whatever ran before it. */
class BeginningAnewTest extends ConversationTest {

    private static final Instant BEGINNING = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void nothingIsLeftOfWhatWentOnBefore() {
        aCheckInRuns();
        bo.home();
        slack.archive("random");
        slack.setStatus("U0ANA", ":palm_tree:", "");
        slack.trouble().always("views.publish", Mishap.http(500)).next("users.info", Mishap.rateLimited(600));
        names(bo, "Visioning", "Dara Okafor");
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "15:00"));

        bot.beginAnew(BEGINNING);

        StandInSlack anew = bot.slack();
        Client lead = anew.as("U0ANA");
        assertThat(bot.clock().instant()).isBetween(BEGINNING, BEGINNING.plusSeconds(1));
        assertThat(anew.calls()).isEmpty();
        assertThat(lead.dms()).isEmpty();
        assertThat(lead.hasForm()).isFalse();
        assertThat(anew.as("U0GORAN").say("random", "/stepup help").words()).isNotEmpty();
        assertThat(orbit()).isEmpty();

        Orbit.isSetUpBy(lead);
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        assertThat(lead.lastDm().buttons()).contains("Answer");
        assertThat(turnout()).isEqualTo("0 of 8");
        assertThat(anew.calls("views.publish")).isEmpty();
    }
}
