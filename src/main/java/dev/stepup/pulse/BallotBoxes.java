package dev.stepup.pulse;

/**
 * The ballot box of each check-in: answers go in while it is open, and nobody counts before it is sealed. It is sealed
 * only when no answer is on its way in, so that what was taken is counted, and what is not counted was not taken.
 */
public interface BallotBoxes {

    /** Lets an answer on its way in; false when the box is sealed. */
    boolean enter(PulseRound round);

    /** Notes that an answer which was let in is stored. */
    void leave(PulseRound round);

    /**
     * Seals the box for good, unless an answer is on its way in; one that has been so for a minute is lost, and is not
     * waited for. Returns whether the box is sealed now.
     */
    boolean seal(PulseRound round);
}
