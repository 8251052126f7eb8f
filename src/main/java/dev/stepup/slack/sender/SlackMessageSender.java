package dev.stepup.slack.sender;

import dev.stepup.chat.DeliveryFailure;
import dev.stepup.chat.Destination;
import dev.stepup.outbox.MessageSender;
import dev.stepup.outbox.OutboxEntries;
import dev.stepup.outbox.OutboxEntries.Delivery;
import dev.stepup.outbox.OutboxEntries.Settlement;
import dev.stepup.outbox.OutboxEntry;
import dev.stepup.outbox.OutboxEntry.Receipt;
import dev.stepup.outbox.RateLimiter;
import dev.stepup.slack.CallOutcome;
import dev.stepup.slack.SlackWeb;
import dev.stepup.slack.render.SimplerBlocks;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends outbox entries one by one through Slack's Web API, and pauses a method in a workspace for as long as Slack
 * asks.
 */
final class SlackMessageSender implements MessageSender {

    private static final Logger log = LoggerFactory.getLogger(SlackMessageSender.class);
    private static final Duration UNTIL_THE_MESSAGE_HAS_LEFT = Duration.ofSeconds(1);
    private static final String POST = "chat.postMessage";
    private static final String UPDATE = "chat.update";
    private static final String OPEN = "conversations.open";
    private static final String CANNOT_LOOK = "cannot_look_yet";
    private static final Set<String> GONE = Set.of("message_not_found", "cant_update_message");

    private final SlackWeb web;
    private final DirectMessages conversations;
    private final OutboxEntries calls;
    private final DeliveryLookup deliveryLookup;
    private final RateLimiter rateLimiter;
    private final Retries retries;
    private final Clock clock;

    SlackMessageSender(
            SlackWeb web,
            DirectMessages conversations,
            OutboxEntries calls,
            DeliveryLookup deliveryLookup,
            RateLimiter rateLimiter,
            Retries retries,
            Clock clock) {
        this.web = web;
        this.conversations = conversations;
        this.calls = calls;
        this.deliveryLookup = deliveryLookup;
        this.rateLimiter = rateLimiter;
        this.retries = retries;
        this.clock = clock;
    }

    @Override
    public Settlement deliver(OutboxEntry call) {
        try {
            return attempt(call);
        } catch (RuntimeException e) {
            log.error(
                    "{} in {} failed: {}",
                    call.name(),
                    call.workspace(),
                    e.getClass().getName());
            return retries.after(call, new CallOutcome.RetryAfter(false, null, "bug"));
        }
    }

    private Settlement attempt(OutboxEntry call) {
        return call.content() instanceof OutboxEntry.Post post
                ? post(call, post)
                : revise(call, (OutboxEntry.Revision) call.content());
    }

    private Settlement post(OutboxEntry call, OutboxEntry.Post post) {
        if (call.mayHaveArrived()) {
            DeliveryLookup.Finding finding = deliveryLookup.of(call);
            if (finding instanceof DeliveryLookup.Finding.Arrived arrived) {
                return new Settlement.Done(call, Optional.of(arrived.receipt()), clock.instant());
            }
            Optional<Settlement> later = lookAgain(call, finding);
            if (later.isPresent()) {
                return later.get();
            }
        }
        if (post.to() instanceof Destination.Channel channel) {
            return posted(call, postTo(call, post, channel.id()));
        }
        MemberId person = ((Destination.Person) post.to()).id();
        Optional<String> known = conversations.with(call.workspace(), person);
        if (known.isPresent()) {
            return posted(call, postTo(call, post, known.get()));
        }
        return rateLimiter.call(call.workspace(), OPEN).isZero()
                ? openThenPost(call, post, person)
                : postToId(call, post, person);
    }

    private Settlement openThenPost(OutboxEntry call, OutboxEntry.Post post, MemberId person) {
        CallOutcome outcome = web.call(call.workspace(), OPEN, Map.of("users", person.value()));
        if (!(outcome instanceof CallOutcome.Delivered opened)) {
            return settle(call, OPEN, outcome, Optional::empty);
        }
        Optional<String> conversation = opened.text("channel", "id");
        if (conversation.isEmpty()) {
            return retries.after(call, OPEN, new CallOutcome.Refused("no_conversation", List.of()));
        }
        conversations.remember(call.workspace(), person, conversation.get());
        return posted(call, postTo(call, post, conversation.get()));
    }

    /**
     * Slack lets conversations be opened fifty times a minute and takes far more messages than that, also when they are
     * addressed to a person's id; so a large team is not kept waiting for its conversations to be opened.
     */
    private Settlement postToId(OutboxEntry call, OutboxEntry.Post post, MemberId person) {
        CallOutcome outcome = postTo(call, post, person.value());
        if (outcome instanceof CallOutcome.Delivered delivered) {
            delivered.text("channel").ifPresent(id -> conversations.remember(call.workspace(), person, id));
        }
        boolean mustBeOpened = outcome instanceof CallOutcome.Refused refused
                && refused.error().equals("channel_not_found");
        return mustBeOpened ? openThenPost(call, post, person) : posted(call, outcome);
    }

    private CallOutcome postTo(OutboxEntry call, OutboxEntry.Content post, String channel) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("channel", channel);
        parameters.put("text", post.text());
        parameters.put("metadata", DeliveryLookup.metadata(call.name()).toString());
        parameters.put("unfurl_links", "false");
        parameters.put("unfurl_media", "false");
        if (!post.blocks().equals(SimplerBlocks.NONE)) {
            parameters.put("blocks", post.blocks());
        }
        Duration wait = web.pauseOf(call.workspace(), POST);
        wait = wait.isZero() ? rateLimiter.post(call.workspace(), channel) : wait;
        return wait.isZero()
                ? web.call(call.workspace(), POST, parameters)
                : new CallOutcome.RetryAfter(true, wait, CallOutcome.RetryAfter.KEPT_BACK);
    }

    private Settlement revise(OutboxEntry call, OutboxEntry.Revision revision) {
        Delivery delivery = revision.shown()
                .<Delivery>map(Delivery.Arrived::new)
                .orElseGet(() -> calls.deliveryOf(call.workspace(), call.key()));
        if (delivery instanceof Delivery.Waiting) {
            return new Settlement.Later(call, clock.instant().plus(UNTIL_THE_MESSAGE_HAS_LEFT), "message_not_sent_yet");
        }
        return delivery instanceof Delivery.Arrived arrived
                ? update(call, revision, arrived.receipt())
                : new Settlement.GivenUp(call, DeliveryFailure.REFUSED, "no_message_to_revise", clock.instant());
    }

    private Settlement update(OutboxEntry call, OutboxEntry.Revision revision, Receipt shown) {
        Map<String, String> parameters = Map.of(
                "channel", shown.channel(), "ts", shown.ts(), "text", revision.text(), "blocks", revision.blocks());
        Duration wait = rateLimiter.call(call.workspace(), UPDATE);
        CallOutcome outcome = wait.isZero()
                ? web.call(call.workspace(), UPDATE, parameters)
                : new CallOutcome.RetryAfter(true, wait, CallOutcome.RetryAfter.KEPT_BACK);
        boolean gone = outcome instanceof CallOutcome.Refused refused && GONE.contains(refused.error());
        return gone && revision.confirms()
                ? replace(call, revision, shown)
                : settle(call, UPDATE, outcome, () -> Optional.of(shown));
    }

    /** Says it in a new message, unless a try that was cut short has left one there, which is changed then. */
    private Settlement replace(OutboxEntry call, OutboxEntry.Revision revision, Receipt gone) {
        if (call.mayHaveArrived() || call.version() > 1) {
            DeliveryLookup.Finding finding = deliveryLookup.in(gone.channel(), call);
            if (finding instanceof DeliveryLookup.Finding.Arrived arrived
                    && !arrived.receipt().equals(gone)) {
                return update(call, revision, arrived.receipt());
            }
            Optional<Settlement> later = lookAgain(call, finding);
            if (later.isPresent()) {
                return later.get();
            }
        }
        CallOutcome outcome = postTo(call, revision, gone.channel());
        return settle(call, POST, outcome, () -> seen(deliveryLookup.in(gone.channel(), call)));
    }

    /** Empty where it may be sent. */
    private Optional<Settlement> lookAgain(OutboxEntry call, DeliveryLookup.Finding finding) {
        if (finding instanceof DeliveryLookup.Finding.LookAgain again) {
            return Optional.of(new Settlement.Later(call, clock.instant().plus(again.pause()), CANNOT_LOOK));
        }
        return finding instanceof DeliveryLookup.Finding.NotTold && retries.mayGoOn(call)
                ? Optional.of(retries.afterUnknown(call, CANNOT_LOOK, false))
                : Optional.empty();
    }

    private Settlement posted(OutboxEntry call, CallOutcome outcome) {
        return settle(call, POST, outcome, () -> seen(deliveryLookup.of(call)));
    }

    private static Optional<Receipt> seen(DeliveryLookup.Finding finding) {
        return finding instanceof DeliveryLookup.Finding.Arrived arrived
                ? Optional.of(arrived.receipt())
                : Optional.empty();
    }

    private Settlement settle(
            OutboxEntry call, String method, CallOutcome outcome, Supplier<Optional<Receipt>> whereElse) {
        if (outcome instanceof CallOutcome.Delivered delivered) {
            return new Settlement.Done(call, receipt(delivered).or(whereElse), clock.instant());
        }
        if (outcome instanceof CallOutcome.RetryAfter retry) {
            return retries.after(call, retry);
        }
        CallOutcome.Refused refused = (CallOutcome.Refused) outcome;
        if (refused.error().equals("invalid_blocks") && !call.content().blocks().equals(SimplerBlocks.NONE)) {
            String simpler = SimplerBlocks.than(call.content().blocks(), refused.details());
            log.error(
                    "Slack refused blocks of {} in {}; sending it {}",
                    call.name(),
                    call.workspace(),
                    simpler.equals(SimplerBlocks.NONE) ? "in words alone" : "without charts or tables");
            return attempt(call.with(call.content().with(simpler)));
        }
        return retries.after(call, method, refused);
    }

    private static Optional<Receipt> receipt(CallOutcome.Delivered delivered) {
        return delivered.text("channel").flatMap(channel -> delivered.text("ts").map(ts -> new Receipt(channel, ts)));
    }
}
