package dev.stepup.leadership.tally;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.measure.Share;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What part of the mentions went to people who did not lead the team at the time, beside the part of the team that they
 * are. It covers all functions that the reader sees in numbers. A number is told only where three people or
 * more were named on both sides of each check-in; else it would be near to one person's count.
 */
public sealed interface ShareWithoutTitle {

    /** What part of the team they are, above 0 and below 1. */
    double ofRoster();

    /** In words alone. */
    record InWords(Part part, double ofRoster) implements ShareWithoutTitle {}

    /** In numbers. */
    record InNumbers(Share share) implements ShareWithoutTitle {

        @Override
        public double ofRoster() {
            return share.ofRoster();
        }
    }

    /** How their part of the mentions compares with their part of the team. */
    enum Part {
        LESS,
        ABOUT,
        MORE;

        /** So near to their part of the team it is about that. */
        private static final double NEAR = .1;

        static Part of(Share share) {
            double more = share.ofMentions() - share.ofRoster();
            if (Math.abs(more) <= NEAR) {
                return ABOUT;
            }
            return more > 0 ? MORE : LESS;
        }

        /** The one of most of these, and about their part where those do not agree; empty where there are none. */
        static Optional<Part> ofMost(List<Part> parts) {
            int more = 2 * Collections.frequency(parts, MORE) - parts.size();
            int less = 2 * Collections.frequency(parts, LESS) - parts.size();
            return parts.isEmpty() ? Optional.empty() : Optional.of(more > 0 ? MORE : less > 0 ? LESS : ABOUT);
        }
    }

    /**
     * Over several check-ins, each with those who led at the time. Empty where people are not named, where there are
     * fewer mentions than the usual minimum, where nobody or everybody has the title, where one function alone is not
     * read in numbers, and where a word could stand for one count alone.
     */
    static Optional<ShareWithoutTitle> of(Collection<Tally.Shown> tallies, Audience audience) {
        List<LeadershipFunction> read = Arrays.stream(LeadershipFunction.values())
                .filter(function -> tallies.stream().allMatch(tally -> audience.readsNumbersOf(function, tally)))
                .toList();
        boolean allButOne = read.size() == LeadershipFunction.values().length - 1;
        return allButOne || !Disclosure.namesPeople(tallies)
                ? Optional.empty()
                : new DiscloseShareWithoutTitle(tallies, read).told();
    }
}
