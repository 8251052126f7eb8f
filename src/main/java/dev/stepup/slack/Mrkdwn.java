package dev.stepup.slack;

/** Slack's markup in message texts. */
public final class Mrkdwn {

    private Mrkdwn() {}

    /** What a person wrote or is called, so that Slack shows it as it is and notifies nobody. */
    public static String escape(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** What a person wrote, as a quotation of as many lines as it has. */
    public static String quote(String plain) {
        return "> " + escape(plain.strip()).replace("\n", "\n> ");
    }

    /** At most this many characters (Unicode code points), the last of them an ellipsis where something was cut. */
    public static String shorten(String text, int limit) {
        return text.codePointCount(0, text.length()) <= limit
                ? text
                : text.substring(0, text.offsetByCodePoints(0, limit - 1)).stripTrailing() + "…";
    }
}
