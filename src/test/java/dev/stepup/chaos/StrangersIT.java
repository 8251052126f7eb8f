package dev.stepup.chaos;

import static dev.stepup.conversation.Said.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.conversation.RawConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Strangers who know the bot's address can neither end it nor make it deaf; all over loopback. */
class StrangersIT {

    private static final int CONNECTIONS = Integer.getInteger("stepup.chaos.strangers", 250);
    private static final int ASKED = Integer.getInteger("stepup.chaos.asked", 20);
    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    private Path folder = Path.of("");

    private LargeTeam team;
    private RunningJar jar;
    private final List<RawConnection> strangers = new ArrayList<>();

    @BeforeEach
    void start() {
        team = LargeTeam.of(10, true);
        jar = team.startAndTalkTo("STEPUP_DATA_DIR=" + folder);
    }

    @AfterEach
    void stop() {
        strangers.forEach(RawConnection::close);
        team.close();
    }

    /** Each of these alone, kept whole, would be twice the heap of the jar. */
    @Test
    void unfinishedBodiesDoNotFillTheHeap() {
        for (int i = 0; i < 124; i++) {
            stranger()
                    .floods(
                            "POST /slack/events HTTP/1.1\r\nHost: stepup\r\nContent-Length: 5000000\r\n\r\n",
                            4 * MEGABYTE);
            stranger().claimsToBeSlackAt(Instant.now(), 4 * MEGABYTE).floods("", 2 * MEGABYTE);
        }
        for (int i = 0; i < 100; i++) {
            stranger().claimsToBeSlackAt(Instant.now(), MEGABYTE).floods("", MEGABYTE - 1);
        }

        assertThat(help()).as(this::whatTheJarSaid).contains(text("slack.help.title"));
        assertThat(jar.lines()).noneMatch(line -> line.contains("OutOfMemory"));
        assertThat(jar.lines().stream().filter(line -> line.contains("WARN"))).hasSizeLessThan(10);
    }

    /** How fast it is, is judged by -Pchaos alone. */
    @Test
    void connectionsThatTrickleHoldUpNobody() {
        holdConnections();
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
            trickle(i);
            long begun = System.nanoTime();
            assertThat(help()).contains(text("slack.help.title"));
            assertThat(jar.page("/actuator/health/readiness")).contains("UP");
            times.add(Duration.ofNanos(System.nanoTime() - begun));
        }

        times.sort(null);
        Duration p99 = times.get((int) Math.ceil(times.size() * 0.99) - 1);
        System.out.printf("%d strangers, help and health %d times: p99 %d ms%n", CONNECTIONS, ASKED, p99.toMillis());
        if (CONNECTIONS >= 1_000) {
            assertThat(p99).isLessThan(Duration.ofSeconds(3));
        }
    }

    private void holdConnections() {
        IntStream.range(0, CONNECTIONS).forEach(i -> {
            RawConnection stranger = stranger();
            switch (i % 3) {
                case 0 -> stranger.claimsToBeSlackAt(Instant.now(), 1_000);
                case 1 -> stranger.claimsToBeSlackAt(Instant.now(), -1);
                default -> stranger.floods("POST /slack/events HTTP/1.1\r\nHost: ", 1);
            }
        });
    }

    /** Every tenth one sends a byte; whoever was sent away comes again. */
    private void trickle(int turn) {
        for (int i = turn % 10; i < CONNECTIONS; i += 10) {
            if (!strangers.get(i).isLetSend("1")) {
                strangers.get(i).close();
                strangers.set(i, RawConnection.connectedTo(address()).claimsToBeSlackAt(Instant.now(), 1_000));
            }
        }
    }

    private String help() {
        return team.admin().say("team-orbit", "/stepup help").words();
    }

    private String whatTheJarSaid() {
        return String.join("\n", jar.lines()) + "\n" + jar.page("/actuator/prometheus");
    }

    private RawConnection stranger() {
        RawConnection stranger = RawConnection.connectedTo(address());
        strangers.add(stranger);
        return stranger;
    }

    private URI address() {
        return jar.address("/");
    }
}
