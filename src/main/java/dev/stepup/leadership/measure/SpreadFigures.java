package dev.stepup.leadership.measure;

import java.util.Optional;

/**
 * The figures of how mentions are spread, of nobody in particular.
 *
 * @param mentions how many there are; 0 is no data, and then there are no others
 * @param people how many different people have them
 * @param spread the word for it
 * @param measures empty where there are too few mentions for measures to say something
 */
public record SpreadFigures(long mentions, int people, Spread spread, Optional<Measures> measures) {

    /** The figures of this distribution. */
    public static SpreadFigures of(Distribution distribution) {
        Spread spread = Spread.of(distribution);
        return new SpreadFigures(
                distribution.mentions(),
                distribution.people(),
                spread,
                spread == Spread.TOO_FEW_MENTIONS ? Optional.empty() : Optional.of(Measures.of(distribution)));
    }

    /**
     * Measures of enough mentions.
     *
     * @param effectiveLeaders as if so many people shared the mentions equally, 1..n; what the word for the spread is
     *     found from
     * @param half the fewest people who together have at least half of them
     * @param evenness 0..1, over the whole roster
     * @param network of the answers; empty where all mentions are thanks
     */
    public record Measures(double effectiveLeaders, int half, double evenness, Optional<Network> network) {

        private static Measures of(Distribution distribution) {
            return new Measures(
                    distribution.effectiveLeaders().orElseThrow(),
                    distribution.absenceFactor().orElseThrow(),
                    distribution.evenness().orElseThrow(),
                    distribution.density().isEmpty() ? Optional.empty() : Optional.of(Network.of(distribution)));
        }
    }

    /**
     * Measures of who named whom in answers, all 0..1.
     *
     * @param density of those who answered
     * @param leastDensity had the others named nobody
     * @param greatestDensity had the others named everyone
     */
    public record Network(double density, double leastDensity, double greatestDensity, double decentralization) {

        private static Network of(Distribution distribution) {
            return new Network(
                    distribution.density().orElseThrow(),
                    distribution.leastDensity().orElseThrow(),
                    distribution.greatestDensity().orElseThrow(),
                    distribution.decentralization().orElseThrow());
        }
    }
}
