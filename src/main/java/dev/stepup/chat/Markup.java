package dev.stepup.chat;

import dev.stepup.workspace.MemberId;
import java.util.regex.Pattern;

/**
 * The markup of message texts: {@code *bold*}, {@code > a quotation}, people and channels by their ids. It is Slack's own;
 * for another platform it would be translated where messages are drawn.
 */
public final class Markup {

    /** Signs that can begin or end a style, but for an underscore inside a word; Slack knows no escape for them. */
    private static final Pattern STYLES = Pattern.compile("[*`~]+|(?<![\\p{L}\\p{N}])_+|_+(?![\\p{L}\\p{N}])");

    /** A date that is none, for which Slack shows the signs given in its place, and never parses them. */
    private static final String AS_THEY_ARE = "<!date^00000000^{_}|$0>";

    /** A colon that may begin an emoji. */
    private static final Pattern COLON = Pattern.compile(":(?=[\\p{L}\\p{N}_+'-]+:)");

    /** A sign that would make a line a quotation. */
    private static final Pattern QUOTATION = Pattern.compile("^(?=&gt;)", Pattern.MULTILINE);

    private static final String WORD_JOINER = "\u2060";

    private Markup() {}

    /** The channel with this id, shown by its name. */
    public static String channel(String id) {
        return "<#" + id + ">";
    }

    /** This person, shown by their name; they are notified. */
    public static String person(MemberId id) {
        return "<@" + id + ">";
    }

    /** What a person wrote or is called, so that Slack shows it as it is and notifies nobody. */
    public static String escape(String plain) {
        String safe = PlainText.lines(plain)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
        String unquoted = QUOTATION.matcher(safe).replaceAll(WORD_JOINER);
        String undrawn = COLON.matcher(unquoted).replaceAll(":" + WORD_JOINER);
        return STYLES.matcher(undrawn).replaceAll(AS_THEY_ARE);
    }

    /** What a person wrote, as a quotation of as many lines as it has. */
    public static String quote(String plain) {
        return "> " + escape(plain.strip()).replace("\n", "\n> ");
    }

    /** The same, shortened so that it takes at most this many characters as Slack counts them, marks and all. */
    public static String quote(String plain, int limit) {
        String all = plain.strip();
        int fits = 0;
        int tooMany = all.codePointCount(0, all.length()) + 1;
        while (tooMany - fits > 1) {
            int tried = (fits + tooMany) / 2;
            if (quote(shorten(all, tried)).length() <= limit) {
                fits = tried;
            } else {
                tooMany = tried;
            }
        }
        return quote(shorten(all, Math.max(1, fits)));
    }

    /** Text with markup, of at most this many characters, never cut in the middle of a reference. */
    public static String shortenMarked(String marked, int limit) {
        if (marked.codePointCount(0, marked.length()) <= limit) {
            return marked;
        }
        String cut = marked.substring(0, marked.offsetByCodePoints(0, limit - 1));
        int opened = cut.lastIndexOf('<');
        String whole = opened > cut.lastIndexOf('>') ? cut.substring(0, opened) : cut;
        return whole.stripTrailing() + "…";
    }

    /** At most this many characters (Unicode code points), the last of them an ellipsis where something was cut. */
    public static String shorten(String text, int limit) {
        return text.codePointCount(0, text.length()) <= limit
                ? text
                : text.substring(0, text.offsetByCodePoints(0, limit - 1)).stripTrailing() + "…";
    }
}
