package dev.stepup.slack.outbox;

import dev.stepup.slack.Destination;
import dev.stepup.slack.outbox.PendingCalls.Settlement;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Sends what is due: a few destinations at a time, one call after the other for each. */
final class Dispatcher {

    /** Few, because as many calls may be sent twice after a crash. */
    private static final int IN_HAND = 16;

    private final PendingCalls calls;
    private final Postman postman;
    private final ExecutorService lanes;
    private final Clock clock;

    Dispatcher(PendingCalls calls, Postman postman, ExecutorService lanes, Clock clock) {
        this.calls = calls;
        this.postman = postman;
        this.lanes = lanes;
        this.clock = clock;
    }

    /** Sends all that is due in this workspace, until none is left or this thread is interrupted. */
    void deliverAll(WorkspaceId workspace) throws InterruptedException {
        List<PendingCall> inHand;
        while (!(inHand = calls.take(workspace, IN_HAND, clock.instant())).isEmpty()) {
            calls.settle(deliver(inHand));
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }

    private List<Settlement> deliver(List<PendingCall> inHand) throws InterruptedException {
        Map<String, List<PendingCall>> byDestination = new LinkedHashMap<>();
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
    private List<Settlement> deliverInOrder(List<PendingCall> lane) {
        List<Settlement> settlements = new ArrayList<>();
        for (PendingCall call : lane) {
            Settlement last = settlements.isEmpty() ? null : settlements.get(settlements.size() - 1);
            settlements.add(
                    last instanceof Settlement.Later later
                            ? new Settlement.Later(call, later.due(), "behind_another")
                            : postman.deliver(call));
        }
        return settlements;
    }

    private static String destination(PendingCall call) {
        if (call.content() instanceof PendingCall.Post post) {
            return post.to() instanceof Destination.Channel channel
                    ? channel.id()
                    : ((Destination.Person) post.to()).id().value();
        }
        return ((PendingCall.Revision) call.content()).of();
    }

    private static List<Settlement> result(Future<List<Settlement>> done) throws InterruptedException {
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a call ended in a bug", e.getCause());
        }
    }
}
