package dev.stepup.leadership;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/**
 * What part of the mentions went to a group of people, beside the part of the roster that they are.
 *
 * @param ofMentions 0..1
 * @param ofRoster above 0, at most 1
 */
public record Share(double ofMentions, double ofRoster) {

    /** Of fewer people without the title, their share would be too near to one person's own. */
    private static final int FEWEST_WITHOUT_TITLE = 3;

    /**
     * Share without the title, of all four functions together, over several check-ins, each with those who led at the
     * time; the part of the roster is taken over all of them that had mentions. Empty where there are fewer mentions than
     * the usual minimum, where nobody has the title, or where in any of them fewer than three people are without it.
     */
    public static Optional<Share> withoutTitle(Collection<Tally.Shown> tallies) {
        double mentions = 0;
        double mentionsOfOthers = 0;
        double people = 0;
        double others = 0;
        for (Tally.Shown tally : tallies) {
            Distribution all = Arrays.stream(LeadershipFunction.values())
                    .map(tally::distribution)
                    .reduce(Distribution::and)
                    .orElseThrow();
            Optional<Share> share = all.shareWithoutTitle(tally.leads());
            mentions += all.mentions();
            mentionsOfOthers += share.map(Share::ofMentions).orElse(0.0) * all.mentions();
            people += all.mentions() == 0 ? 0 : all.rosterSize();
            others += share.map(Share::ofRoster).orElse(0.0) * all.rosterSize();
        }
        boolean tooFew = mentions < Spread.MINIMUM_MENTIONS
                || tallies.stream().anyMatch(tally -> withoutTitleIn(tally) < FEWEST_WITHOUT_TITLE);
        return tooFew || others == people
                ? Optional.empty()
                : Optional.of(new Share(mentionsOfOthers / mentions, others / people));
    }

    private static long withoutTitleIn(Tally.Shown tally) {
        return tally.roster().stream()
                .filter(member -> !tally.leads().contains(member))
                .count();
    }
}
