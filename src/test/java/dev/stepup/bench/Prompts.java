package dev.stepup.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.ApiCall;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.RateRules;
import dev.stepup.sandbox.StandInSettings;
import dev.stepup.sandbox.StandInSlack;
import dev.stepup.sandbox.TeamSeed;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** How long a check-in of a large team takes to go out, beside what Slack's cap on a workspace's posts allows. */
final class Prompts {

    private static final int PEOPLE = 2_000;
    private static final int SLACKS_CAP = 300;
    private static final int CAP = 6_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Prompts() {}

    static void measure(Path folder, Report report) throws Exception {
        TeamSeed seed = TeamSeed.ofSize(PEOPLE, List.of(whereItIsNoon()));
        try (StandInSlack slack =
                        StandInSlack.start(StandInSettings.of(seed).with(RunningBot.SECRET, RunningBot.TOKEN, null));
                RunningBot bot = RunningBot.start(slack.apiUrl(), folder, CAP)) {
            slack.deliverTo(bot.events());
            slack.enforceRates(new RateRules(RateRules.slack().perMethod(), 60, CAP));
            Client admin = slack.as("U000001");
            Orbit.setUpBy(admin);
            // Everybody is welcomed first, as it is day where they live, and whoever set it up hears that it is.
            int before = PEOPLE + 1;
            awaitPosts(slack, before);
            Instant start = Instant.now();
            assertThat(admin.say("team-orbit", "/stepup pulse").words()).contains("Orbit");
            List<ApiCall> posts = awaitPosts(slack, before + PEOPLE);
            List<ApiCall> prompts = posts.subList(before, posts.size());

            assertThat(prompts)
                    .allSatisfy(call -> assertThat(call.params().toString()).contains("prompt_decline"));
            assertThat(prompts.stream().map(call -> call.answer().get("channel").getAsString()))
                    .hasSize(PEOPLE)
                    .doesNotHaveDuplicates();
            assertThat(slack.violations()).isEmpty();
            Duration took = Duration.between(start, prompts.get(PEOPLE - 1).at());
            Duration allowed = Duration.ofMinutes(1).multipliedBy(PEOPLE).dividedBy(CAP);
            report.add("");
            report.add(
                    "(b) A check-in of %,d under Slack's cap on a workspace, scaled by %d from %d to %,d posts a minute, with a channel's and each method's at Slack's rates",
                    PEOPLE, CAP / SLACKS_CAP, SLACKS_CAP, CAP);
            report.add(
                    "    delivered in %.2f s; the cap allows %.2f s; ratio %.3f (aim: 1.05 or less); refused with 429: %d",
                    seconds(took),
                    seconds(allowed),
                    seconds(took) / seconds(allowed),
                    slack.calls("chat.postMessage").stream()
                            .filter(call -> call.status() == 429)
                            .count());
        }
    }

    /** Waits until Slack has taken so many. */
    private static List<ApiCall> awaitPosts(StandInSlack slack, int wanted) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        List<ApiCall> posts = posts(slack);
        while (posts.size() < wanted && Instant.now().isBefore(end)) {
            Thread.sleep(50);
            posts = posts(slack);
        }
        assertThat(posts).as("posted in time").hasSizeGreaterThanOrEqualTo(wanted);
        return posts;
    }

    private static String whereItIsNoon() {
        int hour = Instant.now().atOffset(ZoneOffset.UTC).getHour();
        return "Etc/GMT%+d".formatted(hour - 12);
    }

    /** Those that Slack took. */
    private static List<ApiCall> posts(StandInSlack slack) {
        return slack.calls("chat.postMessage").stream().filter(ApiCall::ok).toList();
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
