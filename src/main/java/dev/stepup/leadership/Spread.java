package dev.stepup.leadership;

import java.util.OptionalDouble;

/**
 * In words, how leadership is spread; none of them is good or bad.
 *
 * <p>The word says how far the unbiased effective number has come on the way from one person (0) to the whole roster
 * (1): below a third it leans on few, from two thirds on it is carried by many. Measured that way every size of roster
 * uses the whole range, and five mentions are not called few people merely for being five. Thirds are a convention of
 * ours and not a finding: we know of no published cut-offs, so the words name three equal parts and claim no more. The
 * fewer mentions, the rougher the word: of perfectly even teams of eight, tried by simulation, about one in forty is
 * said to lean on few with five mentions, and hardly any with twenty.
 */
public enum Spread {
    TOO_FEW_MENTIONS,
    LEANS_ON_FEW,
    BETWEEN,
    CARRIED_BY_MANY;

    /** Below this many mentions numbers are held back. */
    static final int MINIMUM_MENTIONS = 5;

    /** The word for this; there must be the minimum of mentions, and two people on the roster, to say anything. */
    public static Spread of(Distribution distribution) {
        if (distribution.mentions() < MINIMUM_MENTIONS
                || distribution.evenness().isEmpty()) {
            return TOO_FEW_MENTIONS;
        }
        // Empty here means that nobody was mentioned twice: no sign of leaning on anyone.
        OptionalDouble people = distribution.unbiasedEffectiveNumber();
        double others = distribution.rosterSize() - 1;
        double way = people.isEmpty() ? 1 : (people.getAsDouble() - 1) / others;
        if (3 * way >= 2) {
            return CARRIED_BY_MANY;
        }
        return 3 * way >= 1 ? BETWEEN : LEANS_ON_FEW;
    }
}
