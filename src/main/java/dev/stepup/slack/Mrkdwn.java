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

    /** At most this many characters (Unicode code points), the last of them an ellipsis where something was cut. */
    public static String shorten(String text, int limit) {
        return text.codePointCount(0, text.length()) <= limit
                ? text
                : text.substring(0, text.offsetByCodePoints(0, limit - 1)).stripTrailing() + "…";
    }
}
