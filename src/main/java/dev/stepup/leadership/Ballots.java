package dev.stepup.leadership;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The repository of ballots. */
public interface Ballots {

    /** Stores this answer in place of the one with its id, unless that has been counted. */
    HandIn handIn(Ballot answer);

    /** Undoes handing in this answer, unless it has been counted; returns whether it did. */
    boolean takeBack(Ballot answer, HandIn.Stored handedIn);

    /** Stores this ballot unless there is one with its id; returns whether it was stored. */
    boolean add(Ballot ballot);

    /** The ballot with this id. */
    Optional<Ballot> find(WorkspaceId workspace, String id);

    /**
     * The answers to this check-in that count, for good: one that is on its way in while they are counted is among them
     * or can still be taken back, never both.
     */
    List<Ballot> countAnswers(WorkspaceId workspace, String checkIn);

    /** The answers to this check-in that have been counted, and no other. */
    List<Ballot> countedAnswers(WorkspaceId workspace, String checkIn);

    /** The answers to this check-in, counted or not. */
    List<Ballot> answers(WorkspaceId workspace, String checkIn);

    /** Who has answered this check-in. */
    Set<MemberId> whoAnswered(WorkspaceId workspace, String checkIn);

    /** The thanks given in this team from the first moment on and before the second. */
    List<Ballot> thanks(WorkspaceId workspace, String team, Instant from, Instant before);

    /** The ballots of this team from this moment on that name this person, their own claims included; latest first. */
    List<Ballot> naming(WorkspaceId workspace, String team, MemberId person, Instant from);

    /** The thanks of this person and their counted answers that tell a story, at most so many; latest first. */
    List<Ballot> toldBy(WorkspaceId workspace, MemberId giver, int most);

    /** Takes the story out of this answer, which has been counted; returns whether there was one. */
    boolean removeStory(Ballot answer);

    /** Removes these thanks. */
    void remove(Ballot thanks);

    /** How much this person has given that is stored. */
    Given givenBy(WorkspaceId workspace, MemberId person);

    /** How many answers to check-ins and how many thanks somebody has given. */
    record Given(long answers, long thanks) {}

    /** What came of handing in an answer. */
    sealed interface HandIn {

        /**
         * It is stored.
         *
         * @param before the answer that stood in its place
         */
        record Stored(Optional<Ballot> before) implements HandIn {}

        /** The answer in its place has been counted, and nothing was changed. */
        record Counted() implements HandIn {}
    }
}
