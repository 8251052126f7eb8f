package dev.stepup.leadership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What part of the mentions went to a group of people, beside the part of the roster that they are.
 *
 * @param ofMentions 0..1
 * @param ofRoster above 0, at most 1
 */
public record Share(double ofMentions, double ofRoster) {

    /**
     * Share without the title, of these functions together, over several check-ins, each with those who led at the
     * time; the part of the roster is taken over all of them that had mentions. Empty where there are fewer mentions than
     * the usual minimum, and where nobody or everybody has the title.
     */
    static Optional<Share> withoutTitle(Collection<Tally.Shown> tallies, List<LeadershipFunction> functions) {
        double mentions = 0;
        double mentionsOfOthers = 0;
        double people = 0;
        double others = 0;
        for (Tally.Shown tally : tallies) {
            Distribution all = functions.stream()
                    .map(tally::distribution)
                    .reduce(Distribution.ofCounts(Map.of(), tally.roster(), 0), Distribution::and);
            Optional<Share> share = all.shareWithoutTitle(tally.leads());
            mentions += all.mentions();
            mentionsOfOthers += share.map(Share::ofMentions).orElse(0.0) * all.mentions();
            people += all.mentions() == 0 ? 0 : all.rosterSize();
            others += share.map(Share::ofRoster).orElse(0.0) * all.rosterSize();
        }
        return mentions < Spread.MINIMUM_MENTIONS || others == people || others == 0
                ? Optional.empty()
                : Optional.of(new Share(mentionsOfOthers / mentions, others / people));
    }
}
