package dev.stepup.leadership;

import dev.stepup.workspace.MemberId;

/**
 * One person named for one function by one other. Naming oneself is a claim; naming another grants (DeRue and Ashford
 * 2010), and only what is granted is ever measured.
 */
public record Nomination(MemberId giver, MemberId receiver, LeadershipFunction function) {

    /** Whether giver and receiver are the same person. */
    public boolean isClaim() {
        return giver.equals(receiver);
    }
}
