package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.StandInSlack;
import dev.stepup.sandbox.TeamSeed;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A workspace that uninstalls the bot hears no more of it, and within a day nothing of it is left. */
@Tag("story")
class UninstallingTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T12:00:00Z");

    private final Bot bot = Bot.start(TeamSeed.demo(), MONDAY);
    private final StandInSlack slack = bot.slack();

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void nothingIsSentAnyMoreAndAfterADayNothingIsLeft() {
        Orbit.isSetUpBy(slack.as("U0ANA"));
        bot.settle();
        Orbit.isAskedBy(bot, slack.as("U0ANA"));
        assertThat(WhatIsStored.by(bot).holding("T0ORBIT")).isNotEmpty();

        slack.uninstall();
        slack.awaitQuiet();
        int calls = slack.calls().size();
        bot.clock().moveBy(Duration.ofHours(6));
        bot.settle();

        assertThat(slack.calls()).hasSize(calls);
        assertThat(WhatIsStored.by(bot).holding("U0ANA")).isNotEmpty();

        bot.clock().moveBy(Duration.ofHours(17));
        bot.settle();

        assertThat(WhatIsStored.by(bot).holding("U0")).isEmpty();
        assertThat(WhatIsStored.by(bot).holding("T0ORBIT")).isEmpty();
    }
}
