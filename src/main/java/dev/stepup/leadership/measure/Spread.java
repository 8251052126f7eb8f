package dev.stepup.leadership.measure;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * In words, how leadership is spread; none of them is good or bad.
 *
 * <p>The word says how far the effective number of leaders ({@link Distribution#effectiveLeaders()}, the figure that is
 * shown beside it) has come on the way from one person (0) to the whole roster (1): below a third it leans on few, from
 * two thirds on it is carried by many. Measured that way every size of roster uses the whole range, and five mentions are
 * not called few people merely for being five. Thirds are a convention of ours and not a finding: we know of no published
 * cut-offs, so the words name three equal parts and claim no more.
 *
 * <p>A word is told only if it holds for more than one answer: it is read again with a mention less of the one or two
 * people named most, and of the one or two named least. Two neighbouring words are told as a range, and where even that
 * does not hold, nothing is. The counts alone decide; to leave out real answers would give something of them away.
 */
public enum Spread {
    TOO_FEW_MENTIONS,
    TOO_CLOSE,
    LEANS_ON_FEW,
    FEW_TO_SEVERAL,
    BETWEEN,
    SEVERAL_TO_MANY,
    CARRIED_BY_MANY;

    /** Below this many mentions numbers are held back. */
    public static final int MINIMUM_MENTIONS = 5;

    /** The word for this; there must be the minimum of mentions, and two people on the roster, to say anything. */
    public static Spread of(Distribution distribution) {
        if (distribution.mentions() < MINIMUM_MENTIONS
                || distribution.effectiveLeaders().isEmpty()) {
            return TOO_FEW_MENTIONS;
        }
        int roster = distribution.rosterSize();
        return together(distribution.counts().varied().stream()
                .map(counts -> plain(counts, roster))
                .collect(Collectors.toSet()));
    }

    private static Spread together(Set<Spread> words) {
        if (words.size() == 1) {
            return words.iterator().next();
        }
        if (words.size() > 2 || !words.contains(BETWEEN)) {
            return TOO_CLOSE;
        }
        return words.contains(LEANS_ON_FEW) ? FEW_TO_SEVERAL : SEVERAL_TO_MANY;
    }

    private static Spread plain(Counts counts, int roster) {
        double way = (counts.effectiveLeaders().orElseThrow() - 1) / (roster - 1);
        if (3 * way >= 2) {
            return CARRIED_BY_MANY;
        }
        return 3 * way >= 1 ? BETWEEN : LEANS_ON_FEW;
    }
}
