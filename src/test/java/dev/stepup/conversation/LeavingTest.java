package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.privacy.Deletions;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.StandInSlack;
import dev.stepup.sandbox.TeamSeed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who leaves the workspace is erased a month later, unless they come back; who leaves a team keeps what its reports need. */
@Tag("story")
class LeavingTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T12:00:00Z");
    private static final String STORY = "Bo told a story before leaving";

    private Bot bot = Bot.start(TeamSeed.demo(), MONDAY);
    private StandInSlack slack = bot.slack();

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void whoLeavesTheWorkspaceIsErasedAMonthLater() {
        boAnswers();
        int dms = slack.as("U0BO").dms().size();
        slack.deactivate("U0BO");
        slack.awaitQuiet();

        pass(Duration.ofDays(29));
        assertThat(WhatIsStored.by(bot).holding(STORY)).isNotEmpty();
        pass(Duration.ofDays(1).plusHours(1));
        pass(Duration.ofMinutes(1));

        assertThat(WhatIsStored.by(bot).holding(STORY)).isEmpty();
        assertThat(WhatIsStored.by(bot).holding("U0BO")).isEmpty();
        assertThat(slack.as("U0BO").dms()).hasSize(dms);
        assertThat(bot.part(Deletions.class).dueBefore(bot.clock().instant().plus(Duration.ofDays(400))))
                .isEmpty();
    }

    @Test
    void whoIsBackByThenIsNotErased() {
        boAnswers();
        slack.changes().change("U0BO", person -> person.asDeleted());
        slack.awaitQuiet();
        pass(Duration.ofDays(20));
        slack.changes()
                .change(
                        "U0BO",
                        person -> TeamSeed.demo().people().stream()
                                .filter(each -> each.id().equals("U0BO"))
                                .findFirst()
                                .orElseThrow());
        slack.awaitQuiet();

        pass(Duration.ofDays(11));
        pass(Duration.ofMinutes(1));

        assertThat(WhatIsStored.by(bot).holding(STORY)).isNotEmpty();
        assertThat(bot.part(Deletions.class).dueBefore(bot.clock().instant().plus(Duration.ofDays(400))))
                .isEmpty();
    }

    /** Of whom nothing is known any more, Slack tells in vain. */
    @Test
    void whoHadLeftTheTeamBeforeIsErasedAsWell() {
        boAnswers();
        List.of("U0ANA", "U0CHEN", "U0DARA", "U0ELI").forEach(each -> answers(slack.as(each), "Bo Lindqvist"));
        Orbit.hears(slack.as("U0ANA"), "team-orbit", "/stepup digest");
        bot.settle();
        slack.leave("team-orbit", "U0BO");
        slack.awaitQuiet();
        pass(Duration.ofDays(1));
        assertThat(WhatIsStored.by(bot).holding("U0BO"))
                .contains("tallies.tallies.roster", "nominations.giver")
                .doesNotContain("people.member", "welcomes.member");

        slack.deactivate("U0BO");
        slack.awaitQuiet();
        pass(Duration.ofDays(2));
        pass(Duration.ofDays(30));
        pass(Duration.ofMinutes(1));

        assertThat(WhatIsStored.by(bot).holding("U0BO")).isEmpty();
    }

    @Test
    void anOperatorSaysHowLongThatTakes() {
        bot.close();
        bot = Bot.start(TeamSeed.demo(), MONDAY, "STEPUP_ERASE_LEAVERS_AFTER_DAYS=3");
        slack = bot.slack();
        boAnswers();
        slack.deactivate("U0BO");
        slack.awaitQuiet();

        pass(Duration.ofDays(3).plusHours(1));
        pass(Duration.ofMinutes(1));

        assertThat(WhatIsStored.by(bot).holding("U0BO")).isEmpty();
    }

    private void boAnswers() {
        Orbit.isSetUpBy(slack.as("U0ANA"));
        bot.settle();
        Orbit.isAskedBy(bot, slack.as("U0ANA"));
        Client bo = slack.as("U0BO");
        bo.press(bo.lastDm(), "Answer");
        assertThat(bo.form()
                        .choose("Inventing", "Ana Almeida")
                        .type("Story", STORY)
                        .submit()
                        .ok())
                .isTrue();
        bot.settle();
    }

    private void answers(Client person, String named) {
        person.press(person.lastDm(), "Answer");
        assertThat(person.form().choose("Visioning", named).submit().ok()).isTrue();
        bot.settle();
    }

    /** So much time, and a little more in which what is due then is done. */
    private void pass(Duration time) {
        bot.clock().moveBy(time);
        bot.settle();
        bot.settle();
    }
}
