package dev.stepup.leadership;

/** Whether a measure moved between two periods of one team by more than chance would move it. */
public enum Change {
    TOO_FEW_MENTIONS,
    FALL,
    ABOUT_THE_SAME,
    RISE;

    /**
     * The change from one period to the next, by a permutation test at the 5 % level, two-sided. Both are measured over
     * everyone who was on either roster. The same two periods always get the same answer, whoever the people are.
     * Nothing is said where one of them has fewer mentions than the minimum.
     */
    public static Change between(Distribution before, Distribution after, Measure measure) {
        if (Math.min(before.mentions(), after.mentions()) < Spread.MINIMUM_MENTIONS) {
            return TOO_FEW_MENTIONS;
        }
        var test = new PermutationTest(before, after, measure);
        if (!test.isBeyondChance()) {
            return ABOUT_THE_SAME;
        }
        return test.difference() > 0 ? RISE : FALL;
    }
}
