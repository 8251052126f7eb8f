package dev.stepup.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.chat.Block;
import dev.stepup.chat.Destination;
import dev.stepup.chat.Message;
import dev.stepup.chat.MessageKey;
import dev.stepup.chat.Outbox;
import dev.stepup.chat.OutboxMessage;
import dev.stepup.outbox.OutboxEntries;
import dev.stepup.sandbox.StandInSettings;
import dev.stepup.sandbox.StandInSlack;
import dev.stepup.sandbox.TeamSeed;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** How many messages a second the outbox stores, sends and settles when Slack does not hold it up. */
final class Deliveries {

    private static final WorkspaceId WORKSPACE = new WorkspaceId("T0LARGE");
    private static final int WARM_UPS = 300;
    private static final int LETTERS = 3_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Deliveries() {}

    static void measure(Path folder, Report report) throws Exception {
        report.add("");
        report.add(
                "(c) The outbox without a cap, on the embedded store on disk: %,d messages to as many people, from storing the first to settling the last",
                LETTERS);
        try (QuickSlack quick = QuickSlack.start(WORKSPACE.value())) {
            double rate = rate(quick.apiUrl(), folder.resolve("quick"));
            assertThat(quick.posts()).isEqualTo(WARM_UPS + LETTERS);
            assertThat(quick.channels()).isEqualTo(WARM_UPS + LETTERS);
            report.add("    %-52s %8.0f calls/s (aim: 300 or more)", "to a server that answers at once", rate);
        }
        TeamSeed seed = TeamSeed.ofSize(WARM_UPS + LETTERS);
        try (StandInSlack slack =
                StandInSlack.start(StandInSettings.of(seed).with(RunningBot.SECRET, RunningBot.TOKEN, null))) {
            double rate = rate(slack.apiUrl(), folder.resolve("stand-in"));
            assertThat(slack.calls("chat.postMessage").stream()
                            .map(call -> call.answer().get("channel").getAsString()))
                    .hasSize(WARM_UPS + LETTERS)
                    .doesNotHaveDuplicates();
            assertThat(slack.violations()).isEmpty();
            report.add("    %-52s %8.0f calls/s", "to the stand-in, which checks and keeps everything", rate);
        }
    }

    private static double rate(URI slackApi, Path folder) throws InterruptedException {
        try (RunningBot bot = RunningBot.start(slackApi, folder, 0)) {
            send(bot, 1, WARM_UPS);
            long start = System.nanoTime();
            send(bot, WARM_UPS + 1, LETTERS);
            return LETTERS / ((System.nanoTime() - start) / 1e9);
        }
    }

    private static void send(RunningBot bot, int first, int many) throws InterruptedException {
        bot.part(Outbox.class)
                .send(
                        WORKSPACE,
                        IntStream.range(first, first + many)
                                .mapToObj(Deliveries::message)
                                .toList());
        OutboxEntries calls = bot.part(OutboxEntries.class);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (calls.waiting() > 0) {
            assertThat(System.nanoTime()).as("all sent in time").isLessThan(deadline);
            Thread.sleep(200);
        }
    }

    private static OutboxMessage message(int i) {
        String text = "Who stepped up this week? Letter " + i;
        return new OutboxMessage(
                MessageKey.of("message", "" + i),
                Destination.person(new MemberId("U%06d".formatted(i))),
                new Message(text, List.of(Block.paragraph(text), Block.note("It takes a minute"))));
    }
}
