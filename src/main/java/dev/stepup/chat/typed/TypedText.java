package dev.stepup.chat.typed;

import dev.stepup.workspace.MemberId;
import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text typed after a command. Slack has escaped people, channels, links and three characters in it. */
public final class TypedText {

    private static final Pattern PERSON = Pattern.compile("^<@([A-Z0-9]+)(?:\\|[^>]*)?>$");
    private static final Pattern GROUP = Pattern.compile("^<!subteam\\^([A-Z0-9]+)(?:\\|[^>]*)?>$");
    private static final Pattern ESCAPED = Pattern.compile("<([@#!]?)([^<>|]*+)(?:\\|([^<>]*+))?>");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern AROUND =
            Pattern.compile("^[\\s\\p{Z}\\p{Cf}]++|(?<![\\s\\p{Z}\\p{Cf}])[\\s\\p{Z}\\p{Cf}]++$");
    /** No language writes more upon one letter (UAX #15, 13). */
    private static final Pattern ACCENTS = Pattern.compile("(\\p{M}{30})\\p{M}++");

    private static final Pattern LAST_SIGMA = Pattern.compile("(?<=\\p{L})σ(?!\\p{L})");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern QUOTES = Pattern.compile("[\\u2018\\u2019\\u02BC\\u00B4`]");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");

    private TypedText() {}

    /** Without what cannot be seen around it, whatever kind of space a keyboard made. */
    public static String stripped(String typed) {
        return AROUND.matcher(typed).replaceAll("");
    }

    /** In one line, with plain spaces between its words. */
    public static String line(String typed) {
        return stripped(SPACES.matcher(typed).replaceAll(" "));
    }

    /** As it is compared with what is sought: in lower case, with plain spaces, quotes and dashes. */
    public static String sought(String typed) {
        String plain = normalized(UNSEEN.matcher(line(typed)).replaceAll(""), Normalizer.Form.NFKC);
        return lower(DASHES.matcher(QUOTES.matcher(plain).replaceAll("'")).replaceAll("-"));
    }

    /** In this form of Unicode; Java takes the square of the time for accents upon accents, so some are left out. */
    public static String normalized(String typed, Normalizer.Form form) {
        return Normalizer.normalize(ACCENTS.matcher(typed).replaceAll("$1"), form);
    }

    /** In lower case; Java takes the square of the time for a word of many sigmas. */
    public static String lower(String typed) {
        StringBuilder lower = new StringBuilder(typed.length());
        typed.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
        return LAST_SIGMA.matcher(lower).replaceAll("ς");
    }

    /** The person whom this one word is an escaped mention of. */
    public static Optional<MemberId> person(String word) {
        Matcher mention = PERSON.matcher(word);
        return mention.matches() ? Optional.of(new MemberId(mention.group(1))) : Optional.empty();
    }

    /** Slack's id of the user group that this one word is an escaped mention of. */
    public static Optional<String> group(String word) {
        Matcher mention = GROUP.matcher(word);
        return mention.matches() ? Optional.of(mention.group(1)) : Optional.empty();
    }

    /** The three signs that Slack escapes, as they were typed. */
    static String unescaped(String typed) {
        return typed.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /** What somebody typed, as plain text with people by their names; it mentions and links nothing any more. */
    public static String plain(String typed, Function<MemberId, String> names) {
        return unescaped(ESCAPED.matcher(typed).replaceAll(found -> Matcher.quoteReplacement(readable(found, names))));
    }

    private static String readable(MatchResult found, Function<MemberId, String> names) {
        String label = found.group(3);
        return switch (found.group(1)) {
            case "@" -> names.apply(new MemberId(found.group(2)));
            case "#" -> "#" + (label == null || label.isEmpty() ? found.group(2) : label);
            case "!" ->
                "@"
                        + (label == null || label.isEmpty()
                                ? found.group(2).replaceFirst("\\^.*", "")
                                : label.replaceFirst("^@", ""));
            default ->
                label == null || label.isEmpty() || label.equals(found.group(2))
                        ? found.group(2)
                        : label + " (" + found.group(2) + ")";
        };
    }
}
