package dev.stepup.chat.typed;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Measures how far a mistyped word is from the right one. */
public final class Spelling {

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,}");

    private Spelling() {}

    /** The nearest of these that is near enough for this word, in lower case, to be a slip of it; the first of several. */
    public static Optional<String> nearest(String word, Collection<String> right) {
        return right.stream()
                .filter(each -> Math.abs(word.length() - each.length()) <= likely(each))
                .filter(each -> distance(word, each) <= Math.min(likely(word), likely(each)))
                .min(Comparator.comparing(each -> distance(word, each)));
    }

    /** What was typed with each of these words put right that is a slip of a right one; empty where none is. */
    public static Optional<String> corrected(String typed, Predicate<String> wrong, Collection<String> right) {
        String text = typed;
        TypedWords words = TypedWords.of(typed);
        for (int at = words.size() - 1; at >= 0; at--) {
            String word = words.lower(at);
            if (LETTERS.matcher(word).matches() && !right.contains(word) && wrong.test(words.typed(at, 1))) {
                text = splice(text, words.all().get(at), nearest(word, right).orElse(word));
            }
        }
        return text.equals(typed) ? Optional.empty() : Optional.of(text);
    }

    private static String splice(String text, TypedWords.Word word, String right) {
        return text.substring(0, word.from()) + right + text.substring(word.to());
    }

    /** How many letters must be changed, added, left out or swapped with the next (Damerau 1964, each place once). */
    static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : step(steps, i, j, a, b);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int step(int[][] steps, int i, int j, String a, String b) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(steps[i - 1][j - 1] + (same ? 0 : 1), Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }

    /** The largest distance at which a word of this length is likely to be a slip of another. */
    static int likely(String word) {
        return word.length() <= 3 ? 1 : 2;
    }
}
