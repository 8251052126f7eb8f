package dev.stepup.slack;

import com.slack.api.Slack;
import dev.stepup.cache.Caches;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The Web API in the hand of a test: installed in every workspace, and not patient. */
public final class Web {

    private Web() {}

    /** The Web API at this address, given up after this long. */
    public static SlackWeb at(URI api, Duration callDeadline, Clock clock) {
        return new SlackWeb(
                client(api, callDeadline),
                new Everywhere(),
                new NeverUninstalled(),
                clock,
                new Caches(clock, new SimpleMeterRegistry()));
    }

    /** The client of the Web API at this address, which gives a call up after this long. */
    public static Slack client(URI api, Duration callDeadline) {
        return SlackConfiguration.client(api, callDeadline, new OptionalCallDeadline(callDeadline));
    }

    /** Installed in every workspace. */
    public static Installations installations() {
        return new Everywhere();
    }

    /** What needs to know how long to wait, with as long as it takes. */
    public static <T> T patiently(Function<OptionalCallDeadline, T> made) {
        return made.apply(new OptionalCallDeadline(Duration.ofMinutes(1)));
    }

    private static final class Everywhere implements Installations {

        @Override
        public Optional<Installation> in(WorkspaceId workspace) {
            return Optional.of(new Installation(workspace, new MemberId("U0STEPUP"), "xoxb-" + workspace));
        }

        @Override
        public Collection<Installation> all() {
            return List.of();
        }
    }
}
