package dev.stepup.chat;

import java.util.regex.Pattern;

/**
 * Cleans names and texts that people wrote: removes invisible characters and characters that reverse the text after
 * them.
 */
public final class PlainText {

    /** Bidirectional controls, zero-width spaces and joiners of nothing, soft hyphens, and control characters. */
    // Looking behind sees the latter half of a pair of surrogates only, as of most emoji.
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\u202A-\\u202E\\u2066-\\u2069\\u200B\\u2060-\\u2064\\uFEFF\\u00AD\\p{Cc}&&[^\\n\\t]]"
                    + "|(?<![\\p{L}\\p{M}\\p{So}\\p{Cs}\\uFE0F])[\\u200C\\u200D]|[\\u200C\\u200D](?![\\p{L}\\p{M}\\p{So}])");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    private PlainText() {}

    /** The text with the lines that it has. */
    public static String lines(String written) {
        return UNSEEN.matcher(written.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }

    /** The text on one line, as names are shown. */
    public static String line(String written) {
        if (isEveryday(written)) {
            return written;
        }
        return lines(SPACE.matcher(written).replaceAll(" ")).strip();
    }

    /**
     * Whether there is nothing in it but English letters, digits and single spaces between them, which is how most names
     * are, and takes a fraction of the time to read.
     */
    public static boolean isEveryday(String written) {
        char before = ' ';
        for (int i = 0; i < written.length(); i++) {
            char each = written.charAt(i);
            boolean isWord = each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z' || each >= '0' && each <= '9';
            if (!isWord && (each != ' ' || before == ' ')) {
                return false;
            }
            before = each;
        }
        return before != ' ';
    }

    /** At most this many characters, with the beginning and the end kept, for ends are what tells long names apart. */
    public static String shorten(String text, int limit) {
        int length = text.codePointCount(0, text.length());
        if (length <= limit) {
            return text;
        }
        int end = (limit - 1) / 2;
        return text.substring(0, text.offsetByCodePoints(0, limit - 1 - end)).stripTrailing()
                + "…"
                + text.substring(text.offsetByCodePoints(0, length - end)).stripLeading();
    }
}
