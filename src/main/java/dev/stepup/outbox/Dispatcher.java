package dev.stepup.outbox;

import dev.stepup.chat.Destination;
import dev.stepup.chat.MessageDelivered;
import dev.stepup.chat.MessageRefused;
import dev.stepup.chat.interaction.FailureSummary;
import dev.stepup.outbox.OutboxEntries.Settlement;
import dev.stepup.outbox.WorkspaceLeases.Turn;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;

/** Sends due messages while this instance holds the lease: a few destinations in parallel, in order within each. */
final class Dispatcher {

    private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);

    /** Few, because as many calls may be sent twice after a crash. */
    private static final int IN_HAND = 16;

    private final WorkspaceLeases turns;
    private final OutboxEntries calls;
    private final RateLimiter rateLimiter;
    private final MessageSender messageSender;
    private final ExecutorService lanes;
    private final ApplicationEventPublisher events;
    private final OutboxMetrics metrics;
    private final Clock clock;

    Dispatcher(
            WorkspaceLeases turns,
            OutboxEntries calls,
            RateLimiter rateLimiter,
            MessageSender messageSender,
            ExecutorService lanes,
            ApplicationEventPublisher events,
            OutboxMetrics metrics,
            Clock clock) {
        this.turns = turns;
        this.calls = calls;
        this.rateLimiter = rateLimiter;
        this.messageSender = messageSender;
        this.lanes = lanes;
        this.events = events;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Sends all that is due in this workspace if it is our turn, until none is left or this says to stop. */
    void deliverAll(WorkspaceId workspace, BooleanSupplier goOn) throws InterruptedException {
        try {
            deliver(workspace, goOn);
        } catch (RuntimeException e) {
            // What was in hand may not be settled, and is given back where a turn begins.
            turns.breakOff(workspace);
            throw e;
        }
    }

    private void deliver(WorkspaceId workspace, BooleanSupplier goOn) throws InterruptedException {
        Turn turn = turns.take(workspace);
        if (turn == Turn.NOT_OURS) {
            return;
        }
        if (turn == Turn.JUST_BEGUN) {
            int left = calls.giveBack(workspace);
            if (left > 0) {
                log.warn("{} calls in {} were in flight when their sender ended", left, workspace);
            }
        }
        while (goOn.getAsBoolean() && turns.keep(workspace)) {
            waitUntilSomethingMayBePosted(workspace);
            int atMost = Math.max(1, Math.min(IN_HAND, rateLimiter.postsNow(workspace)));
            List<OutboxEntry> inHand = calls.take(workspace, atMost, clock.instant());
            if (inHand.isEmpty()) {
                return;
            }
            settle(deliver(inHand));
        }
    }

    private void waitUntilSomethingMayBePosted(WorkspaceId workspace) throws InterruptedException {
        Duration wait = rateLimiter.untilNextPost(workspace);
        if (!wait.isZero()) {
            TimeUnit.NANOSECONDS.sleep(wait.toNanos());
        }
    }

    private List<Settlement> deliver(List<OutboxEntry> inHand) throws InterruptedException {
        Map<String, List<OutboxEntry>> byDestination = new LinkedHashMap<>();
        inHand.forEach(call -> byDestination
                .computeIfAbsent(destination(call), any -> new ArrayList<>())
                .add(call));
        List<Callable<List<Settlement>>> tasks = new ArrayList<>();
        byDestination.values().forEach(lane -> tasks.add(() -> deliverInOrder(lane)));
        List<Settlement> settlements = new ArrayList<>();
        for (Future<List<Settlement>> done : lanes.invokeAll(tasks)) {
            settlements.addAll(result(done));
        }
        return settlements;
    }

    /** What stands behind a call that has to wait, waits with it. */
    private List<Settlement> deliverInOrder(List<OutboxEntry> lane) {
        List<Settlement> settlements = new ArrayList<>();
        for (OutboxEntry call : lane) {
            Settlement last = settlements.isEmpty() ? null : settlements.get(settlements.size() - 1);
            settlements.add(
                    last instanceof Settlement.Later later
                            ? new Settlement.Later(call, later.due(), "behind_another")
                            : messageSender.deliver(call));
        }
        return settlements;
    }

    /** Whom it concerns hears of it before it is settled, so that a crash between the two loses neither. */
    private void settle(List<Settlement> settlements) {
        settlements.forEach(settlement -> {
            if (settlement.call().content() instanceof OutboxEntry.Post post) {
                tell(settlement, post);
            }
            metrics.count(settlement);
        });
        calls.settle(settlements);
    }

    private void tell(Settlement settlement, OutboxEntry.Post post) {
        OutboxEntry call = settlement.call();
        if (settlement instanceof Settlement.Done) {
            tellOfArrival(call);
        } else if (settlement instanceof Settlement.GivenUp givenUp) {
            events.publishEvent(
                    new MessageRefused(call.workspace(), call.key(), post.to(), givenUp.failure(), givenUp.error()));
        }
    }

    /** What fails here must not have the message sent a second time. */
    private void tellOfArrival(OutboxEntry call) {
        try {
            events.publishEvent(new MessageDelivered(call.workspace(), call.key()));
        } catch (RuntimeException e) {
            log.warn("{} in {} has arrived, but: {}", call.name(), call.workspace(), FailureSummary.of(e));
        }
    }

    private static String destination(OutboxEntry call) {
        if (call.content() instanceof OutboxEntry.Post post) {
            return post.to() instanceof Destination.Channel channel
                    ? channel.id()
                    : ((Destination.Person) post.to()).id().value();
        }
        return call.key().toString();
    }

    private static List<Settlement> result(Future<List<Settlement>> done) throws InterruptedException {
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a call ended in a bug", e.getCause());
        }
    }
}
