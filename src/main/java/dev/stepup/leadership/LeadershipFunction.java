package dev.stepup.leadership;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The four functions of leadership, after Ancona, Malone, Orlikowski and Senge, "In Praise of the Incomplete Leader"
 * (2007).
 */
public enum LeadershipFunction {
    SENSEMAKING("Sensemaking"),
    RELATING("Relating"),
    VISIONING("Visioning"),
    INVENTING("Inventing");

    private final String label;

    LeadershipFunction(String label) {
        this.label = label;
    }

    /** The name as it is always shown, in every language. */
    public String label() {
        return label;
    }

    /** The function whose name begins with this word, in upper or lower case; empty when none or several do. */
    public static Optional<LeadershipFunction> called(String word) {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        var matches = Stream.of(values())
                .filter(function -> function.label.regionMatches(true, 0, word, 0, word.length()))
                .toList();
        return matches.size() == 1 ? Optional.of(matches.get(0)) : Optional.empty();
    }
}
