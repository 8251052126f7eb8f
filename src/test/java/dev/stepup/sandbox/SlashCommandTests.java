package dev.stepup.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlashCommandTests {
    private final StandInSettings settings = StandInSettings.of(TeamSeed.demo());
    private final StandInSlack slack = StandInSlack.start(settings);
    private final FakeBot bot = new FakeBot(slack, settings);
    private final Client ana = slack.as("U0ANA");

    @AfterEach
    void close() {
        bot.close();
        slack.close();
    }

    @Test
    void aCommandArrivesSignedAndIsAnsweredToItsSenderOnly() {
        bot.onCommand = command -> "Hello";

        Reply reply = ana.say("team-orbit", "/stepup thanks @Bo vis R&D <3");

        assertThat(bot.forged).isEmpty();
        JsonObject command = bot.last("command");
        assertThat(Json.textOr(command, "text", "")).isEqualTo("thanks <@U0BO|bo> vis R&amp;D &lt;3");
        assertThat(command.keySet())
                .contains("team_id", "team_domain", "channel_id", "channel_name", "user_id", "user_name", "command")
                .contains("trigger_id", "response_url", "api_app_id", "token");
        assertThat(reply.message().words()).isEqualTo("Hello");
        assertThat(ana.last("team-orbit").ephemeral()).isTrue();
        assertThat(slack.as("U0BO").messages("team-orbit")).isEmpty();
    }

    @Test
    void anAnswerForAllIsSeenByAll() {
        bot.onCommand = command -> "{\"response_type\":\"in_channel\",\"text\":\"For all\"}";

        ana.say("#team-orbit", "/stepup");

        assertThat(slack.as("U0BO").last("team-orbit").text()).isEqualTo("For all");
    }

    @Test
    void aFailingBotIsSeenToFail() {
        bot.status = 500;

        Reply reply = ana.say("team-orbit", "/stepup help");

        assertThat(reply.error()).isEqualTo("/stepup failed with the error \"http_service_error\"");
        assertThat(ana.last("team-orbit").words()).isEqualTo(reply.error());
    }

    @Test
    void aSilentBotTimesOut() throws Exception {
        java.util.concurrent.CountDownLatch done = new java.util.concurrent.CountDownLatch(1);
        StandInSettings hasty = settings.answeredWithin(java.time.Duration.ofMillis(200));
        try (StandInSlack hastySlack = StandInSlack.start(hasty);
                FakeBot slow = new FakeBot(hastySlack, hasty)) {
            slow.onCommand = command -> {
                try {
                    done.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return "";
            };

            Reply reply = hastySlack.as("U0ANA").say("team-orbit", "/stepup help");

            assertThat(reply.error()).contains("operation_timeout");
        } finally {
            done.countDown();
        }
    }

    @Test
    void theResponseAddressTakesFiveAnswers() {
        ana.say("team-orbit", "/stepup help");
        java.net.URI address = java.net.URI.create(Json.textOr(bot.last("command"), "response_url", ""));

        for (int i = 1; i <= 5; i++) {
            assertThat(bot.post(address, "{\"text\":\"Answer\"}", "").statusCode())
                    .isEqualTo(200);
        }

        assertThat(bot.post(address, "{\"text\":\"Answer\"}", "").statusCode()).isEqualTo(404);
        assertThat(ana.messages("team-orbit")).hasSize(5).allMatch(Message::ephemeral);
    }

    @Test
    void privateNamesStayPrivate() {
        ana.say("orbit-leads", "/stepup");
        assertThat(Json.textOr(bot.last("command"), "channel_name", "")).isEqualTo("privategroup");

        ana.say("Stepup", "/stepup");
        assertThat(Json.textOr(bot.last("command"), "channel_name", "")).isEqualTo("directmessage");
    }
}
