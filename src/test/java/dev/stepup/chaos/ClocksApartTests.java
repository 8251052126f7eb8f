package dev.stepup.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.conversation.Bot;
import dev.stepup.conversation.Orbit;
import dev.stepup.sandbox.TeamSeed;
import dev.stepup.schedule.WhatIsDue;
import dev.stepup.schedule.jobs.JobRunner;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Instances whose clocks differ by half a minute still do everything once. */
@Tag("story")
class ClocksApartTests {

    private static final Duration APART = Duration.ofSeconds(30);

    /** Thursday at ten in Lisbon, as the team form offers it. */
    private static final Instant CHECK_IN = Instant.parse("2026-11-26T10:00:00Z");

    private static final Instant CLOSE = Instant.parse("2026-11-27T10:00:00Z");
    private static final Instant DIGEST = Instant.parse("2026-11-27T15:00:00Z");

    private final SharedMongo mongo = SharedMongo.open();
    private final Bot fast = start(Instant.parse("2026-11-23T09:00:00Z").plus(APART));
    private final Bot slow = start(Instant.parse("2026-11-23T09:00:00Z"));

    @AfterEach
    void stop() {
        fast.close();
        slow.close();
        mongo.close();
    }

    @Test
    void eachCheckInIsOpenedOnceAndEachDigestPostedOnce() {
        Orbit.isSetUpBy(fast.slack().as("U0ANA"));
        Orbit.mayBeAskedAtAnyHour(fast.slack().as("U0ANA"));

        bothReach(CHECK_IN);
        assertThat(sent("prompt:")).isEqualTo(8);
        bothReach(CLOSE);
        bothReach(DIGEST);
        assertThat(mongo.database().getCollection("check_ins").countDocuments()).isEqualTo(1);
        assertThat(sent("digest:")).isEqualTo(1);

        bothFindItDueAtTheSameMoment(CHECK_IN.plus(Duration.ofDays(7)));
        assertThat(mongo.database().getCollection("check_ins").countDocuments()).isEqualTo(2);
        assertThat(sent("prompt:")).isEqualTo(16);
    }

    private void bothFindItDueAtTheSameMoment(Instant moment) {
        fast.clock().moveTo(moment.plus(APART));
        slow.clock().moveTo(moment);
        Stream.of(fast, slow)
                .map(bot -> CompletableFuture.runAsync(() -> WhatIsDue.run(bot.part(JobRunner.class), bot.clock())))
                .toList()
                .forEach(CompletableFuture::join);
        bothReach(moment.plus(APART));
    }

    /** The fast clock shows this moment half a minute before the slow one does. */
    private void bothReach(Instant moment) {
        fast.clock().moveTo(moment);
        slow.clock().moveTo(moment.minus(APART));
        settleBoth();
        fast.clock().moveTo(moment.plus(APART));
        slow.clock().moveTo(moment);
        settleBoth();
    }

    private void settleBoth() {
        slow.settle();
        fast.settle();
    }

    private long sent(String key) {
        return Stream.of(fast, slow)
                .flatMap(bot -> bot.slack().calls("chat.postMessage").stream())
                .filter(call -> call.ok() && ("" + call.params().get("metadata")).contains(key))
                .count();
    }

    private Bot start(Instant now) {
        return Bot.start(TeamSeed.demo(), now, "MONGODB_URI=" + mongo.uri());
    }
}
