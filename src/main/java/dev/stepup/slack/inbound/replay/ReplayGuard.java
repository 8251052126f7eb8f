package dev.stepup.slack.inbound.replay;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import dev.stepup.chat.interaction.AfterAck;
import dev.stepup.store.GroupCommit;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets what people press and hand in through once. Over HTTP the signature names a request, because it is over its time
 * and all its bytes; over Socket Mode its trigger does. That it was taken is stored before what it changes, and on disk
 * together with it. A command asks by itself, where it would change something.
 */
@Component
public final class ReplayGuard implements Middleware {

    private static final Logger log = LoggerFactory.getLogger(ReplayGuard.class);

    /** Of a signature of 67 characters; 108 bits. */
    private static final int ENOUGH = 30;

    /** A signature lives for five minutes either way of the true time; here it is somewhat more. */
    private static final Duration KEPT = Duration.ofMinutes(15);

    private static final Duration BETWEEN_FORGETTING = Duration.ofMinutes(5);

    private final TakenRequests taken;
    private final GroupCommit groupCommit;
    private final AfterAck afterAck;
    private final Clock clock;
    private final AtomicLong forgottenAt = new AtomicLong();

    /** Remembers what was taken there. */
    public ReplayGuard(TakenRequests taken, GroupCommit groupCommit, AfterAck afterAck, Clock clock) {
        this.taken = taken;
        this.groupCommit = groupCommit;
        this.afterAck = afterAck;
        this.clock = clock;
    }

    @Override
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        Optional<Sender> sender = sender(request);
        return sender.isEmpty() || request instanceof SlashCommandRequest
                ? chain.next(request)
                : once(request, () -> next(chain, request), Response::ok);
    }

    /** Does this for a request that has not been taken yet, else that. */
    public <T> T once(Request<?> request, Supplier<T> first, Supplier<T> again) {
        return groupCommit.once(() -> isFirst(request) ? first.get() : again.get());
    }

    private boolean isFirst(Request<?> request) {
        boolean first = sender(request).map(sender -> take(request, sender)).orElse(true);
        if (!first) {
            log.warn("A {} came a second time and was left alone", request.getRequestType());
        }
        return first;
    }

    private boolean take(Request<?> request, Sender sender) {
        String signature = request.getHeaders().getFirstValue("x-slack-signature");
        String time = request.getHeaders().getFirstValue("x-slack-request-timestamp");
        boolean signed = signature != null && time != null;
        String id = signed ? signature.substring(0, ENOUGH) : sender.trigger();
        Instant now = clock.instant();
        forgetNowAndThen(now);
        return id == null || taken.take(sender.workspace(), id, signed ? Long.parseLong(time) : now.getEpochSecond());
    }

    /** Nobody waits for it, and whatever is left is found the next time. */
    private void forgetNowAndThen(Instant now) {
        long before = forgottenAt.get();
        long second = now.getEpochSecond();
        if (second - before > BETWEEN_FORGETTING.toSeconds() && forgottenAt.compareAndSet(before, second)) {
            afterAck.run(() -> taken.forgetSignedBefore(now.minus(KEPT)));
        }
    }

    /** A bug in a listener ends where all end, whatever it was. */
    private static Response next(MiddlewareChain chain, Request<?> request) {
        try {
            return chain.next(request);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("a listener failed", e);
        }
    }

    private static Optional<Sender> sender(Request<?> request) {
        String workspace = request.getContext().getTeamId();
        if (request instanceof SlashCommandRequest command) {
            SlashCommandPayload payload = command.getPayload();
            return Sender.of(workspace, payload.getTriggerId());
        }
        if (request instanceof BlockActionRequest action) {
            BlockActionPayload payload = action.getPayload();
            return Sender.of(workspace, payload.getTriggerId());
        }
        if (request instanceof ViewSubmissionRequest submission) {
            ViewSubmissionPayload payload = submission.getPayload();
            return Sender.of(workspace, payload.getTriggerId());
        }
        if (request instanceof MessageShortcutRequest shortcut) {
            MessageShortcutPayload payload = shortcut.getPayload();
            return Sender.of(workspace, payload.getTriggerId());
        }
        if (request instanceof GlobalShortcutRequest shortcut) {
            GlobalShortcutPayload payload = shortcut.getPayload();
            return Sender.of(workspace, payload.getTriggerId());
        }
        return Optional.empty();
    }

    private record Sender(WorkspaceId workspace, @Nullable String trigger) {

        static Optional<Sender> of(String workspace, @Nullable String trigger) {
            return Optional.of(new Sender(new WorkspaceId(workspace), trigger));
        }
    }
}
