package dev.stepup.slack.outbox;

import com.google.gson.JsonObject;
import dev.stepup.slack.CallOutcome;
import dev.stepup.slack.Destination;
import dev.stepup.slack.SimplerBlocks;
import dev.stepup.slack.SlackWeb;
import dev.stepup.slack.outbox.PendingCall.Receipt;
import dev.stepup.slack.outbox.PendingCalls.Delivery;
import dev.stepup.slack.outbox.PendingCalls.Settlement;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes one call and says what became of it; keeps off a method in a workspace for as long as Slack asked. */
final class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);
    private static final Duration WHEN_SLACK_GIVES_NO_TIME = Duration.ofSeconds(30);
    private static final Duration UNTIL_THE_LETTER_HAS_LEFT = Duration.ofSeconds(1);
    private static final String POST = "chat.postMessage";
    private static final String UPDATE = "chat.update";
    private static final String OPEN = "conversations.open";
    private static final Set<String> GONE = Set.of("message_not_found", "cant_update_message");

    private final SlackWeb web;
    private final DirectMessages conversations;
    private final PendingCalls calls;
    private final Traces traces;
    private final Pacer pacer;
    private final Backoff backoff;
    private final Clock clock;

    Postman(
            SlackWeb web,
            DirectMessages conversations,
            PendingCalls calls,
            Traces traces,
            Pacer pacer,
            Backoff backoff,
            Clock clock) {
        this.web = web;
        this.conversations = conversations;
        this.calls = calls;
        this.traces = traces;
        this.pacer = pacer;
        this.backoff = backoff;
        this.clock = clock;
    }

    /** Makes this call. One that ends in a bug is tried again, so that it takes no other down with it. */
    Settlement deliver(PendingCall call) {
        try {
            return attempt(call);
        } catch (RuntimeException e) {
            log.error(
                    "{} in {} failed: {}",
                    call.key(),
                    call.workspace(),
                    e.getClass().getName());
            return later(call, new CallOutcome.RetryAfter(false, null, "bug"));
        }
    }

    private Settlement attempt(PendingCall call) {
        return call.content() instanceof PendingCall.Post post
                ? post(call, post)
                : revise(call, (PendingCall.Revision) call.content());
    }

    private Settlement post(PendingCall call, PendingCall.Post post) {
        if (call.mayHaveArrived()) {
            Traces.Finding finding = traces.of(call);
            if (finding instanceof Traces.Finding.Arrived arrived) {
                return new Settlement.Done(call, arrived.receipt(), clock.instant());
            }
            if (finding instanceof Traces.Finding.LookAgain again) {
                return new Settlement.Later(call, clock.instant().plus(again.pause()), "cannot_look_yet");
            }
        }
        if (post.to() instanceof Destination.Channel channel) {
            return settle(call, POST, postTo(call, post, channel.id()));
        }
        MemberId person = ((Destination.Person) post.to()).id();
        Optional<String> known = conversations.with(call.workspace(), person);
        if (known.isPresent()) {
            return settle(call, POST, postTo(call, post, known.get()));
        }
        return pacer.call(call.workspace(), OPEN).isZero()
                ? openThenPost(call, post, person)
                : postToId(call, post, person);
    }

    private Settlement openThenPost(PendingCall call, PendingCall.Post post, MemberId person) {
        CallOutcome outcome = web.call(call.workspace(), OPEN, Map.of("users", person.value()));
        if (!(outcome instanceof CallOutcome.Delivered opened)) {
            return settle(call, OPEN, outcome);
        }
        String conversation =
                opened.answer().getAsJsonObject("channel").get("id").getAsString();
        conversations.remember(call.workspace(), person, conversation);
        return settle(call, POST, postTo(call, post, conversation));
    }

    /**
     * Slack lets conversations be opened fifty times a minute and takes far more messages than that, also when they are
     * addressed to a person's id; so a large team is not kept waiting for its conversations to be opened.
     */
    private Settlement postToId(PendingCall call, PendingCall.Post post, MemberId person) {
        CallOutcome outcome = postTo(call, post, person.value());
        if (outcome instanceof CallOutcome.Delivered delivered) {
            conversations.remember(
                    call.workspace(), person, receipt(delivered.answer()).channel());
        }
        boolean mustBeOpened = outcome instanceof CallOutcome.Refused refused
                && refused.error().equals("channel_not_found");
        return mustBeOpened ? openThenPost(call, post, person) : settle(call, POST, outcome);
    }

    private CallOutcome postTo(PendingCall call, PendingCall.Content post, String channel) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("channel", channel);
        parameters.put("text", post.text());
        parameters.put("metadata", Traces.metadata(call.key()).toString());
        parameters.put("unfurl_links", "false");
        parameters.put("unfurl_media", "false");
        if (!post.blocks().equals(SimplerBlocks.NONE)) {
            parameters.put("blocks", post.blocks());
        }
        Duration wait = web.pauseOf(call.workspace(), POST);
        wait = wait.isZero() ? pacer.post(call.workspace(), channel) : wait;
        return wait.isZero()
                ? web.call(call.workspace(), POST, parameters)
                : new CallOutcome.RetryAfter(true, wait, CallOutcome.RetryAfter.KEPT_BACK);
    }

    private Settlement revise(PendingCall call, PendingCall.Revision revision) {
        Delivery delivery = revision.shown()
                .<Delivery>map(Delivery.Arrived::new)
                .orElseGet(() -> calls.deliveryOf(call.workspace(), revision.of()));
        if (delivery instanceof Delivery.Waiting) {
            return new Settlement.Later(call, clock.instant().plus(UNTIL_THE_LETTER_HAS_LEFT), "letter_not_sent_yet");
        }
        return delivery instanceof Delivery.Arrived arrived
                ? update(call, revision, arrived.receipt())
                : new Settlement.GivenUp(call, "no_letter_to_revise", clock.instant());
    }

    private Settlement update(PendingCall call, PendingCall.Revision revision, Receipt shown) {
        Map<String, String> parameters = Map.of(
                "channel", shown.channel(), "ts", shown.ts(), "text", revision.text(), "blocks", revision.blocks());
        Duration wait = pacer.call(call.workspace(), UPDATE);
        CallOutcome outcome = wait.isZero()
                ? web.call(call.workspace(), UPDATE, parameters)
                : new CallOutcome.RetryAfter(true, wait, CallOutcome.RetryAfter.KEPT_BACK);
        boolean gone = outcome instanceof CallOutcome.Refused refused && GONE.contains(refused.error());
        return gone && revision.confirms() ? replace(call, revision, shown) : settle(call, UPDATE, outcome);
    }

    /** Says it in a new message, unless a try that was cut short has left one there, which is changed then. */
    private Settlement replace(PendingCall call, PendingCall.Revision revision, Receipt gone) {
        if (call.mayHaveArrived() || call.version() > 1) {
            Traces.Finding finding = traces.in(gone.channel(), call);
            if (finding instanceof Traces.Finding.Arrived arrived
                    && !arrived.receipt().equals(gone)) {
                return update(call, revision, arrived.receipt());
            }
            if (finding instanceof Traces.Finding.LookAgain again) {
                return new Settlement.Later(call, clock.instant().plus(again.pause()), "cannot_look_yet");
            }
        }
        return settle(call, POST, postTo(call, revision, gone.channel()));
    }

    private Settlement settle(PendingCall call, String method, CallOutcome outcome) {
        if (outcome instanceof CallOutcome.Delivered delivered) {
            return new Settlement.Done(call, receipt(delivered.answer()), clock.instant());
        }
        if (outcome instanceof CallOutcome.RetryAfter retry) {
            return later(call, retry);
        }
        CallOutcome.Refused refused = (CallOutcome.Refused) outcome;
        String error = refused.error();
        if (error.equals("invalid_blocks") && !call.content().blocks().equals(SimplerBlocks.NONE)) {
            String simpler = SimplerBlocks.than(call.content().blocks(), refused.details());
            log.error(
                    "Slack refused blocks of {} in {}; sending it {}",
                    call.key(),
                    call.workspace(),
                    simpler.equals(SimplerBlocks.NONE) ? "in words alone" : "without charts or tables");
            return attempt(call.with(call.content().with(simpler)));
        }
        log.warn("Slack refused {} for {} in {}: {}", method, call.key(), call.workspace(), error);
        return new Settlement.GivenUp(call, error, clock.instant());
    }

    private Settlement later(PendingCall call, CallOutcome.RetryAfter retry) {
        if (retry.limited()) {
            return new Settlement.Later(call, clock.instant().plus(pause(retry)), retry.reason());
        }
        PendingCall tried = call.triedOnceMore(retry.mayHaveHadEffect());
        Duration wait = Objects.requireNonNullElseGet(retry.pause(), () -> backoff.after(tried.attempts()));
        return new Settlement.Later(tried, clock.instant().plus(wait), retry.reason());
    }

    private static Duration pause(CallOutcome.RetryAfter retry) {
        return Objects.requireNonNullElse(retry.pause(), WHEN_SLACK_GIVES_NO_TIME);
    }

    private static Receipt receipt(JsonObject answer) {
        return new Receipt(answer.get("channel").getAsString(), answer.get("ts").getAsString());
    }
}
