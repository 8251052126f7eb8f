package dev.stepup.pulse;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All check-ins. */
public interface Rounds {

    /** Stores this new round unless it is there already or its team has one running; returns whether it was stored. */
    boolean open(PulseRound round);

    /** The round with this id. */
    Optional<PulseRound> find(WorkspaceId workspace, String id);

    /** The team's rounds whose digest is not posted, the latest first. */
    List<PulseRound> unreported(WorkspaceId workspace, String team);

    /** The rounds of the same team that opened before this one, the latest first; at most so many. */
    List<PulseRound> before(PulseRound round, int atMost);

    /** The team's round in which people are being asked. */
    Optional<PulseRound> running(WorkspaceId workspace, String team);

    /** The team's latest round that is closed and not reported. */
    Optional<PulseRound> awaitingReport(WorkspaceId workspace, String team);

    /**
     * Moves on to this plan, with these people away; returns false and does nothing when another has moved on already
     * or the round has closed.
     */
    boolean move(PulseRound round, RoundPlan to, Set<MemberId> away);

    /** Notes that this person will not answer. */
    void markDeclined(PulseRound round, MemberId member);

    /** Takes no more answers to this round, from which moment on they may be counted. */
    void seal(PulseRound round);

    /** Whether no more answers to this round are taken, as it is stored now; also of one that is not there any more. */
    boolean isSealed(PulseRound round);

    /** Notes that this person is there: neither away nor unwilling to answer. */
    void markThere(PulseRound round, MemberId member);

    /** Notes that these people are asked: they are away no longer. */
    void markAsked(PulseRound round, Set<MemberId> people);

    /** Notes that this person is away, of whom it is known that they have not answered. */
    void markAway(PulseRound round, MemberId member);

    /** The rounds whose digest is not posted with this person on their roster, the latest first. */
    List<PulseRound> takingAnswersOf(WorkspaceId workspace, MemberId member);

    /** Takes this person off the rosters of all unreported rounds; returns those of them that take answers. */
    List<PulseRound> withdraw(WorkspaceId workspace, MemberId member);

    /** Takes this person off the roster of this round. */
    void withdraw(PulseRound round, MemberId member);

    /** Lets the running round close and be reported then; false when it has closed or been changed already. */
    boolean extend(PulseRound round, Instant closesAt, Instant digestAt);

    /** Notes that what people were told of this round says until when it is open, unless that has changed since. */
    void markEndShown(PulseRound round);

    /** In all workspaces, the running rounds of which people have not been told yet until when they are open now. */
    List<PulseRound> toShowEnd();

    /** Closes the round at this moment, and whoever was not asked is away; does nothing when it is closed. */
    void close(PulseRound round, Instant at);

    /** Notes that the round has been reported. */
    void markReported(PulseRound round);

    /** Notes that the report of this round could not be posted, so that it is to be reported again. */
    void markUnreported(WorkspaceId workspace, String round);

    /** Notes that what people were told of this round says that it is over. */
    void markShownOver(PulseRound round);

    /**
     * In all workspaces, the closed rounds that opened after this moment, are reported or have had their digest due
     * before that other one, and whose people have not been told yet that they are over.
     */
    List<PulseRound> toShowOver(Instant openedAfter, Instant dueBefore);

    /** In all workspaces, the running rounds that have somebody to ask or to remind before this moment. */
    List<PulseRound> toGoOn(Instant before);

    /** In all workspaces, the running rounds that are to close before this moment. */
    List<PulseRound> toClose(Instant before);

    /** In all workspaces, the closed rounds whose digest is to be posted between these moments and has not been. */
    List<PulseRound> toReport(Instant from, Instant before);
}
