package dev.stepup.team;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order in which names of people and teams are read, the same for every reader. */
public final class Alphabet {

    private static final Collator LETTERS = letters();

    /** Word by word; accents and capitals count only where nothing else differs. */
    public static final Comparator<String> ORDER =
            Comparator.comparing(Alphabet::wordByWord, LETTERS::compare).thenComparing(Comparator.naturalOrder());

    private Alphabet() {}

    private static Collator letters() {
        Collator letters = Collator.getInstance(Locale.ROOT);
        letters.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return letters;
    }

    // A collator reads over spaces, and would put Bob Adams before Bo Lindqvist; what it has first is the underscore.
    private static String wordByWord(String name) {
        return name.replace(' ', '_');
    }
}
