package dev.stepup.outbox;

import dev.stepup.chat.DeliveryFailure;
import dev.stepup.chat.Message;
import dev.stepup.chat.MessageKey;
import dev.stepup.chat.OutboxMessage;
import dev.stepup.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The repository of calls to send, and of recently delivered ones. */
public interface OutboxEntries {

    /** Stores these messages, one or more, except those whose keys are there already. */
    void add(WorkspaceId workspace, List<OutboxMessage> outboxMessages, Instant now);

    /**
     * Stores this wording as the newest for the message with this key, in place of any that waits.
     *
     * @param confirms whether it must be read also where that message is gone; what takes the place of one that
     *     must and still waits, must too
     */
    void addRevision(WorkspaceId workspace, MessageKey key, Message message, boolean confirms, Instant now);

    /** The workspaces in which a call is due, or is in somebody's hands. */
    Set<WorkspaceId> workspacesWithWork(Instant now);

    /** Takes at most this many due calls in hand, oldest first; nobody else takes them until they are settled. */
    List<OutboxEntry> take(WorkspaceId workspace, int atMost, Instant now);

    /** Gives back what an earlier holder had in hand when it ended, as calls that may have arrived; returns how many. */
    int giveBack(WorkspaceId workspace);

    /** Stores the results of calls that were being sent. A call whose content was replaced in between stays due. */
    void settle(List<Settlement> settlements);

    /** Where the message with this key is on its way to being read. */
    Delivery deliveryOf(WorkspaceId workspace, MessageKey key);

    /** The channel that was known by this id is known by another now, for what waits and for what has arrived. */
    void moveChannel(WorkspaceId workspace, String from, String to);

    /** Forgets the message with this key where it was refused. */
    void forgetRefused(WorkspaceId workspace, MessageKey key);

    /** Gives up the message with this key where nobody has tried to send it; its key stays known. */
    void withdraw(WorkspaceId workspace, MessageKey key, Instant now);

    /** Forgets calls that ended before this; returns how many. */
    long forgetEndedBefore(Instant instant);

    /** How many calls wait or are in hand, in all workspaces. */
    long waiting();

    /** Since when the oldest call that waits has been due; empty when none waits. */
    Optional<Instant> oldestDue();

    /** When a call ended last, delivered or refused. */
    Optional<Instant> lastEnded();

    /** How the message stands that a revision speaks of. */
    sealed interface Delivery {
        record Arrived(OutboxEntry.Receipt receipt) implements Delivery {}

        record Waiting() implements Delivery {}

        record Never() implements Delivery {}
    }

    /** What became of one call. */
    sealed interface Settlement {
        OutboxEntry call();

        /**
         * Slack has taken it.
         *
         * @param receipt empty where Slack did not say where it stands
         */
        record Done(OutboxEntry call, Optional<OutboxEntry.Receipt> receipt, Instant at) implements Settlement {}

        record Later(OutboxEntry call, Instant due, String reason) implements Settlement {}

        /**
         * It is never sent.
         *
         * @param error the code of the platform for why
         */
        record GivenUp(OutboxEntry call, DeliveryFailure failure, String error, Instant at) implements Settlement {}
    }

    /** How long a call that has ended is remembered, so that its message can still be revised. */
    Duration REMEMBERED = Duration.ofDays(60);
}
