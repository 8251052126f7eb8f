package dev.stepup.slack.connection;

/** How far a mistyped word is from a right one. */
final class Spelling {

    private Spelling() {}

    /** How many letters must be changed, added or left out (Levenshtein 1966). */
    static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(previous[j], row[j - 1]) + 1);
            }
            previous = row;
        }
        return previous[b.length()];
    }

    /** The largest distance at which a word of this length is likely to be a slip of another. */
    static int likely(String word) {
        return word.length() <= 3 ? 1 : 2;
    }
}
