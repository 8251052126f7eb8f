package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;

import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.TeamSeed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** Somebody sends again, byte for byte, what Slack has signed less than five minutes ago: nothing happens twice. */
@Tag("story")
class ReplayingRequestsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T12:00:00Z");

    private final Bot bot = Bot.start(TeamSeed.demo(), MONDAY);
    private final Client ana = bot.slack().as("U0ANA");

    @BeforeEach
    void orbitIsSetUp() {
        Orbit.isSetUpBy(ana);
        bot.settle();
    }

    @AfterEach
    void close() {
        assertThat(bot.slack().violations()).isEmpty();
        bot.close();
    }

    @Test
    void pulseAfterDigestOpensNoSecondCheckIn() {
        RawRequest pulse = typed("pulse");
        Instant then = bot.clock().instant();
        assertThat(pulse.to(bot, then).body()).says("checkin.started");
        bot.settle();
        ana.press(ana.say("team-orbit", "/stepup digest").message(), "Post it");
        bot.settle();

        assertThat(pulse.to(bot, then).body()).says("slack.takenAlready");

        assertThat(ana.say("team-orbit", "/stepup pulse").words()).says("checkin.started");
    }

    @Test
    void pauseAfterResumeDoesNotPauseAgain() {
        RawRequest pause = typed("pause");
        Instant then = bot.clock().instant();
        pause.to(bot, then);
        assertThat(ana.say("team-orbit", "/stepup schedule").words()).says("schedule.paused");
        ana.say("team-orbit", "/stepup resume");

        assertThat(pause.to(bot, then).body()).says("slack.takenAlready");

        assertThat(ana.say("team-orbit", "/stepup schedule").words()).doesNotSay("schedule.paused");
    }

    @Test
    void anEarlierAnswerDoesNotTakeThePlaceOfALaterOne() {
        ana.say("team-orbit", "/stepup pulse");
        bot.settle();
        ana.press(ana.lastDm(), "Answer");
        ana.form().choose("Inventing", "U0BO").submit();
        bot.settle();
        HttpRequest earlier = lastRequest();
        ana.press(ana.lastDm(), "Change my answer");
        ana.form().choose("Inventing", "U0CHEN").submit();
        bot.settle();
        assertThat(ana.lastDm().words()).contains("Chen").doesNotContain("Bo Nilsen");

        assertThat(sendAgain(earlier)).isEqualTo(200);

        bot.settle();
        assertThat(ana.lastDm().words()).contains("Chen").doesNotContain("Bo Nilsen");
    }

    @Test
    void aSkipThatWasTakenBackIsNotSkippedAgain() {
        ana.press(ana.say("team-orbit", "/stepup skip").message(), "Post it");
        HttpRequest post = lastRequest();
        ana.say("team-orbit", "/stepup skip undo");
        String schedule = ana.say("team-orbit", "/stepup schedule").words();

        sendAgain(post);

        assertThat(ana.say("team-orbit", "/stepup schedule").words()).isEqualTo(schedule);
    }

    @Test
    void whatOnlyShowsMayComeAnyNumberOfTimes() {
        RawRequest help = typed("help");
        RawRequest schedule = typed("schedule");
        Instant then = bot.clock().instant();

        assertThat(help.to(bot, then).body()).isEqualTo(help.to(bot, then).body());
        assertThat(schedule.to(bot, then).body())
                .isEqualTo(schedule.to(bot, then).body());
    }

    /** Once a signature is dead, its request cannot come again. */
    @Test
    void whatWasTakenIsForgottenWithItsSignature() {
        RawRequest pause = typed("pause");
        pause.to(bot, bot.clock().instant());
        assertThat(bot.part(MongoOperations.class).count(new Query(), "taken_requests"))
                .isGreaterThan(1);

        bot.timePassesTo(bot.clock().instant().plus(Duration.ofMinutes(20)));
        ana.say("team-orbit", "/stepup resume");

        assertThat(bot.part(MongoOperations.class).count(new Query(), "taken_requests"))
                .isEqualTo(1);
    }

    private HttpRequest lastRequest() {
        var all = bot.slack().lastRequests();
        return all.get(all.size() - 1);
    }

    private static int sendAgain(HttpRequest request) {
        try {
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static RawRequest typed(String words) {
        return RawRequest.form("team_id=T0ORBIT&user_id=U0ANA&channel_id=C0ORBIT&command=%2Fstepup&trigger_id=1.2.x"
                + words + "&text=" + words);
    }
}
