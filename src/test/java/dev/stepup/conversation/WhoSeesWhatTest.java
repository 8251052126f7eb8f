package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.leadership.Ballots;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import org.junit.jupiter.api.Test;

class WhoSeesWhatTest extends ConversationTest {

    private static final String CLOSED = "Nobody sees who named whom.";
    private static final String OPEN = "Those who are named can see by whom.";

    @Test
    void itIsClosedUntilTheTeamSaysOtherwiseAndEveryoneReadsTheSame() {
        aCheckInRuns();
        assertThat(prompt(bo).words()).contains(CLOSED);
        assertThat(opensTheForm(bo).words()).contains(CLOSED);

        theTeamOpens();
        bot.clock().moveBy(java.time.Duration.ofDays(7));
        theDigestComes();
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();

        assertThat(prompt(bo).words()).contains(OPEN).doesNotContain(CLOSED);
        assertThat(opensTheForm(bo).words()).contains(OPEN).doesNotContain(CLOSED);
    }

    @Test
    void whatWasAnsweredWhileItWasClosedStaysClosed() {
        aCheckInRuns();
        names(bo, "Visioning", "Goran Petrov");
        theTeamOpens();
        names(chen, "Visioning", "Goran Petrov");

        assertThat(bot.part(Ballots.class).answersTo(new WorkspaceId("T0ORBIT"), roundOf()))
                .hasSize(2)
                .noneMatch(ballot -> ballot.showsGiverTo(new MemberId("U0GORAN")));
    }

    private String roundOf() {
        return prompt(bo).button("Change my answer").get("value").getAsString();
    }

    private void theTeamOpens() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().press("More options");
        ana.form().pick("Who sees who named whom", OPEN).submit();
        bot.settle();
    }
}
