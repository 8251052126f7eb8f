package dev.stepup.leadership.tally;

import java.util.Collection;
import java.util.List;

/**
 * Who may see what of what a team's people say of each other: the team's setting, and the rules that follow from it.
 *
 * <p>Open: receivers see who named them. Closed: nobody sees who named whom. Either way nothing is shown of a check-in
 * that fewer than the minimum answered, and it is never part of any sum; so two reports, however they are chosen, differ
 * by whole check-ins that enough people answered, and comparing them gives away no answer. Who answered is shown to
 * nobody. Where up to four are asked, because the team is no larger or the others are away, naming somebody gives away
 * who did; so there are mentions by function only: no people, and no figure that counts people.
 *
 * <p>Thresholds of others, for comparison: Lattice never below 3, Officevibe 3 for scores, Culture Amp 5 by default.
 *
 * @param open whether receivers see who named them
 * @param raisedTo how many must have answered where the team wants more than is usual; 0 where it does not
 */
public record Anonymity(boolean open, int raisedTo) {

    /** Closed, with the usual minimum. */
    public static final Anonymity USUAL = new Anonymity(false, 0);

    private static final int LEAST = 3;
    private static final int MORE = 5;
    private static final int LARGEST_WITH_LEAST = 7;
    private static final int LARGEST_WITHOUT_NAMES = 4;

    public Anonymity {
        if (raisedTo < 0) {
            throw new IllegalArgumentException("a minimum is never negative");
        }
    }

    /** How many must have answered: 3 in teams of up to 7, else 5, or more where the team wants more. */
    public int minimumOf(int rosterSize) {
        return Math.max(usualMinimumOf(rosterSize), raisedTo);
    }

    /** Whether anything may be shown that so many answered, in a team of this size. */
    public boolean allows(int answered, int rosterSize) {
        return answered >= minimumOf(rosterSize);
    }

    /** The same in a team of this size: closed where naming somebody gives away who did, as nothing is shown of it. */
    public Anonymity inTeamOf(int rosterSize) {
        return namesPeopleIn(rosterSize) ? this : new Anonymity(false, raisedTo);
    }

    /**
     * The check-ins that enough answered, by the minimum of their time and by this one; without those of which figures
     * alone are kept.
     */
    public List<Tally.Shown> allowed(Collection<? extends Tally> tallies) {
        return tallies.stream()
                .filter(Tally.Shown.class::isInstance)
                .map(Tally.Shown.class::cast)
                .filter(tally -> allows(tally.answered(), tally.roster().size()))
                .toList();
    }

    /** How many must have answered this check-in, by the minimum of its time and by this one. */
    public int minimumOf(Tally tally) {
        if (tally instanceof Tally.TooFew tooFew) {
            return Math.max(tooFew.minimum(), raisedTo);
        }
        return minimumOf(
                tally instanceof Tally.Shown shown ? shown.roster().size() : ((Tally.FiguresAlone) tally).people());
    }

    /** How many must have answered in a team that has not raised it. */
    public static int usualMinimumOf(int rosterSize) {
        return rosterSize <= LARGEST_WITH_LEAST ? LEAST : MORE;
    }

    /** Whether people are named, and counted, where so many are asked; else there are mentions by function only. */
    public static boolean namesPeopleIn(int asked) {
        return asked > LARGEST_WITHOUT_NAMES;
    }
}
