package dev.stepup.checkin;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The repository of check-ins. */
public interface CheckIns {

    /** Stores this new check-in unless it is there already or its team has one running; returns whether it was stored. */
    boolean open(CheckIn checkIn);

    /** The check-in with this id. */
    Optional<CheckIn> find(WorkspaceId workspace, String id);

    /** The team's check-ins whose digest is still to be sent, the latest first. */
    List<CheckIn> awaitingDigest(WorkspaceId workspace, String team);

    /** The check-ins of the same team that opened before this one, the latest first; at most so many. */
    List<CheckIn> before(CheckIn checkIn, int atMost);

    /** The team's check-in in which people are being asked. */
    Optional<CheckIn> running(WorkspaceId workspace, String team);

    /**
     * Moves on to this plan, with these people away; returns false and does nothing when another has moved on already
     * or the check-in has closed.
     */
    boolean move(CheckIn checkIn, PromptPlan to, Set<MemberId> away);

    /** Notes that this person will not answer. */
    void markDeclined(CheckIn checkIn, MemberId member);

    /** Moves the check-in on to this state if it is in one from which it may come there; returns whether it was. */
    boolean advance(WorkspaceId workspace, String id, CheckInState to);

    /** Moves this check-in on to this state if it is in one from which it may come there; returns whether it was. */
    default boolean advance(CheckIn checkIn, CheckInState to) {
        return advance(checkIn.workspace(), checkIn.id(), to);
    }

    /** The state of this check-in as it is stored now; empty where it is not there any more. */
    Optional<CheckInState> stateOf(CheckIn checkIn);

    /** Notes that this person is there: neither away nor unwilling to answer. */
    void markThere(CheckIn checkIn, MemberId member);

    /** Notes that these people are asked: they are away no longer. */
    void markAsked(CheckIn checkIn, Set<MemberId> people);

    /** Notes that this person is away, of whom it is known that they have not answered. */
    void markAway(CheckIn checkIn, MemberId member);

    /** The check-ins whose digest is still to be sent with this person on their roster, the latest first. */
    List<CheckIn> awaitingDigestOf(WorkspaceId workspace, MemberId member);

    /** Takes this person off the rosters of all check-ins whose digest is still to be sent; returns the open ones. */
    List<CheckIn> withdraw(WorkspaceId workspace, MemberId member);

    /** Takes this person off the roster of this check-in. */
    void withdraw(CheckIn checkIn, MemberId member);

    /** Lets the running check-in close and have its digest then; false when it has closed or been changed already. */
    boolean extend(CheckIn checkIn, Instant closesAt, Instant digestAt);

    /** Notes that what people were told of this check-in says until when it is open, unless that has changed since. */
    void markEndShown(CheckIn checkIn);

    /** Closes the check-in at this moment. People who were not asked count as away. Does nothing when it is closed. */
    void close(CheckIn checkIn, Instant at);

    /** Notes that what people were told of this check-in says that it is over. */
    void markShownOver(CheckIn checkIn);
}
