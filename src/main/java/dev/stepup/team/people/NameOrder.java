package dev.stepup.team.people;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Sorts names of people and teams in the same order for every reader. */
public final class NameOrder {

    private static final Collator LETTERS = letters();

    /** Word by word; accents and capitals count only where nothing else differs. */
    public static final Comparator<String> ORDER =
            Comparator.comparing(NameOrder::key).thenComparing(Comparator.naturalOrder());

    private NameOrder() {}

    private static Collator letters() {
        Collator letters = Collator.getInstance(Locale.ROOT);
        letters.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return letters;
    }

    /** These in the order of their names, each of which is read once; those of one name in the order of this. */
    public static <T> List<T> sorted(Collection<T> all, Function<T, String> name, Comparator<T> then) {
        record Placed<T>(T it, CollationKey key, String name) {}
        return all.stream()
                .map(each -> {
                    String called = name.apply(each);
                    return new Placed<>(each, key(called), called);
                })
                .sorted(Comparator.comparing((Placed<T> each) -> each.key())
                        .thenComparing(Placed::name)
                        .thenComparing(Placed::it, then))
                .map(Placed::it)
                .toList();
    }

    private static CollationKey key(String name) {
        return LETTERS.getCollationKey(wordByWord(name));
    }

    // A collator reads over spaces, and would put Bob Adams before Bo Lindqvist; what it has first is the underscore.
    private static String wordByWord(String name) {
        return name.replace(' ', '_');
    }
}
