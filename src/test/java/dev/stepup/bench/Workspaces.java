package dev.stepup.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Mishap;
import dev.stepup.sandbox.StandInSettings;
import dev.stepup.sandbox.StandInSlack;
import dev.stepup.sandbox.TeamSeed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * How long somebody waits for an answer in a workspace of 20,000 and in one of 50, in turn; the team is the same, and
 * each page of the workspace's list takes Slack 0.6 seconds.
 */
final class Workspaces {

    private static final int SMALL = 50;
    private static final int LARGE = 20_000;
    private static final int TEAM = 14;
    private static final int WARM_UPS = 100;
    private static final int TIMES = 200;
    private static final Duration A_PAGE = Duration.ofMillis(600);

    private Workspaces() {}

    static void measure(Path folder, Report report) throws Exception {
        try (Workspace small = new Workspace(SMALL, folder.resolve("small"));
                Workspace large = new Workspace(LARGE, folder.resolve("large"))) {
            report.add("");
            report.add(
                    "(f) Acks to a team of %d in workspaces of %,d and %,d people, in turn, one at a time; a page of users.list takes %d ms; %d each, after %d to warm up",
                    TEAM, SMALL, LARGE, A_PAGE.toMillis(), TIMES, WARM_UPS);
            report.add("    %-28s %10s %10s %12s %12s %8s", "", "small p50", "p99 ms", "large p50", "p99 ms", "ratio");
            for (String kind : small.kinds().keySet()) {
                compare(kind, small, large, report);
            }
            report.add("    aims: p99 of the large below 1,000 ms, and within a factor of 1.5 of the small");
        }
    }

    private static void compare(String kind, Workspace small, Workspace large, Report report) {
        long[] ours = new long[TIMES];
        long[] theirs = new long[TIMES];
        for (int i = -WARM_UPS; i < TIMES; i++) {
            long one = small.time(kind, i + WARM_UPS);
            long other = large.time(kind, i + WARM_UPS);
            if (i >= 0) {
                ours[i] = one;
                theirs[i] = other;
            }
        }
        List<Times> few = List.of(new Times(Duration.ZERO, ours));
        List<Times> many = List.of(new Times(Duration.ZERO, theirs));
        report.add(
                "    %-28s %10.2f %10.2f %12.2f %12.2f %8.2f",
                kind,
                Times.quantile(few, 0.5),
                Times.quantile(few, 0.99),
                Times.quantile(many, 0.5),
                Times.quantile(many, 0.99),
                Times.quantile(many, 0.99) / Times.quantile(few, 0.99));
    }

    /** A running bot beside a workspace of such a size. */
    private static final class Workspace implements AutoCloseable {

        private final StandInSlack slack;
        private final RunningBot bot;
        private final Client admin;
        private final Client member;

        Workspace(int size, Path folder) {
            slack = StandInSlack.start(
                    StandInSettings.of(TeamSeed.inCompanyOf(size, TEAM).withMoreTeams(WARM_UPS + TIMES, TEAM))
                            .with(RunningBot.SECRET, RunningBot.TOKEN, null));
            slack.trouble().always("users.list", Mishap.delayed(A_PAGE));
            bot = RunningBot.startSilent(slack.apiUrl(), folder);
            slack.deliverTo(bot.events());
            admin = slack.as("U000001");
            member = slack.as("U000002");
            Orbit.setUpBy(admin);
        }

        Map<String, IntFunction<Duration>> kinds() {
            Map<String, IntFunction<Duration>> kinds = new LinkedHashMap<>();
            kinds.put("saving the team form again", i -> saves("Orbit"));
            kinds.put("thanks @nobody inventing x", i -> says("thanks @nobody inventing x", "@nobody"));
            kinds.put("thanks @person…", i -> says("thanks <@U000003|x> inventing number " + i, "Inventing"));
            kinds.put("help", i -> says("help", "/stepup thanks"));
            kinds.put("saving a new team", i -> saves("Team " + i));
            return kinds;
        }

        /** What the bot took, in nanoseconds; how long the stand-in looks for a name among 20,000 does not count. */
        long time(String kind, int i) {
            if (kind.startsWith("saving")) {
                admin.say(kind.endsWith("again") ? "team-orbit" : "team-" + (i + 1), "/stepup setup");
                admin.form();
            }
            return Objects.requireNonNull(kinds().get(kind)).apply(i).toNanos();
        }

        private Duration saves(String name) {
            var submitted = admin.form().type("Team name", name).submit();
            assertThat(submitted.errors()).isEmpty();
            return submitted.took();
        }

        private Duration says(String words, String answer) {
            var reply = member.say("team-orbit", "/stepup " + words);
            assertThat(reply.words()).contains(answer);
            return reply.took();
        }

        @Override
        public void close() {
            bot.close();
            slack.close();
        }
    }
}
