package dev.stepup.chat.typed;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words typed after a command, without surrounding punctuation and with odd spaces, quotes and dashes made plain.
 * The original text is kept too, for showing it to others.
 */
public final class TypedWords {

    /** What stands between two days, as in {@code 2026-10-01..2026-10-31}, however it was typed. */
    public static final String RANGE = "..";

    private static final String DASHES = "\\u2010-\\u2015\\u2212";
    /** Without a word boundary, for which Java looks back over all accents that stand before it. */
    private static final Pattern DATE_WITH_DASHES = Pattern.compile(
            "(?<![\\p{L}\\p{N}_])(\\d{4})[" + DASHES + "](\\d{1,2})[" + DASHES + "](\\d{1,2})(?![\\p{L}\\p{N}_])");

    private static final Pattern NO_BREAK_HYPHEN = Pattern.compile("[\\u2010\\u2011]");

    /** A mention or link as Slack escaped it, what stands between days, or anything else up to white space. */
    private static final Pattern PIECE = Pattern.compile(
            "<[^<>]*+>|(?:\\.{2,}|\\u2026|[\\u2012-\\u2015\\u2212])++|(?:(?!\\.{2})[^\\s<\\u2026\\u2012-\\u2015\\u2212])++|<",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern BETWEEN_DAYS = Pattern.compile("\\.{2,}|\\u2026|[-" + DASHES + "]+");
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("(?<=[\\p{L}\\p{N}])(?<!&amp|&lt|&gt)[,:;](?=[\\p{L}@])");

    /** A sign that may stand around a word; in a group of its own what is none. */
    private static final Pattern SIGN =
            Pattern.compile("&(?:amp|lt|gt);|[\\p{P}\\p{S}\\p{Cf}\\uFE0F&&[^@_]]|(.)", Pattern.DOTALL);

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\uFE0F]");

    /** What joins a command to the words that people keep: a sign at its end, or a dash that stands alone. */
    private static final Pattern JOIN = Pattern.compile(
            "^(?:[,:;.…!?)\\]\"”’»*`\\p{Cf}]+(?=\\s|$)|[,:;]+)?\\s*(?:[-:;," + DASHES + "]+(?=\\s|$)\\s*)?",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern END = Pattern.compile("(?<!\\s)\\s++$", Pattern.UNICODE_CHARACTER_CLASS);

    /** Nobody means more words than these; all that stands behind them is one word, which means nothing. */
    static final int MOST = 300;

    private final String typed;
    private final List<Word> words;

    private TypedWords(String typed, List<Word> words) {
        this.typed = typed;
        this.words = List.copyOf(words);
    }

    /** Reads this, as Slack escaped it. */
    public static TypedWords of(String typed) {
        String text = NO_BREAK_HYPHEN
                .matcher(DATE_WITH_DASHES.matcher(typed).replaceAll("$1-$2-$3"))
                .replaceAll("-");
        List<Word> words = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            add(piece.group(), piece.start(), words);
        }
        return new TypedWords(typed, words.size() > MOST ? restAsOne(words, text) : words);
    }

    private static List<Word> restAsOne(List<Word> words, String text) {
        int from = words.get(MOST).from();
        List<Word> fewer = new ArrayList<>(words.subList(0, MOST));
        fewer.add(Word.of(text.substring(from), from, text.length()));
        return fewer;
    }

    private static void add(String piece, int start, List<Word> words) {
        if (piece.startsWith("<") && piece.length() > 1) {
            words.add(Word.of(piece, start, start + piece.length()));
        } else if (BETWEEN_DAYS.matcher(piece).matches()) {
            words.add(Word.of(RANGE, start, start + piece.length()));
        } else {
            int from = start;
            for (String part : BETWEEN_WORDS.split(piece)) {
                addPlain(part, from, words);
                from += part.length() + 1;
            }
        }
    }

    private static void addPlain(String part, int start, List<Word> words) {
        int from = part.length();
        int to = 0;
        Matcher sign = SIGN.matcher(part);
        while (sign.find()) {
            if (sign.group(1) != null) {
                from = Math.min(from, sign.start());
                to = sign.end();
            }
        }
        if (from < to) {
            words.add(Word.of(plain(part.substring(from, to)), start + from, start + to));
        }
    }

    private static String plain(String part) {
        return TypedText.normalized(UNSEEN.matcher(TypedText.unescaped(part)).replaceAll(""), Normalizer.Form.NFKC);
    }

    /** The words, in their order. */
    public List<Word> all() {
        return words;
    }

    /** How many words there are. */
    public int size() {
        return words.size();
    }

    /** The word at this place as it is meant, in lower case; nothing where there is none. */
    public String lower(int at) {
        return at < words.size() ? words.get(at).lower() : "";
    }

    /** So many words from this one on, as they were typed. */
    public String typed(int at, int count) {
        return count == 0
                ? ""
                : typed.substring(
                        words.get(at).from(), words.get(at + count - 1).to());
    }

    /** All that stands behind so many words, as it was typed. */
    public String behind(int count) {
        String rest = count == 0 ? typed : typed.substring(words.get(count - 1).to());
        return END.matcher(JOIN.matcher(rest).replaceFirst("")).replaceFirst("");
    }

    /** All of it with this in place of the word here. */
    public String with(int at, String right) {
        return typed.substring(0, words.get(at).from())
                + right
                + typed.substring(words.get(at).to());
    }

    /**
     * A word.
     *
     * @param plain as it is meant; a mention as Slack escaped it
     * @param lower the same in lower case, but for what is too long to mean anything
     * @param from where it begins in what was typed
     * @param to where it ends
     */
    public record Word(String plain, String lower, int from, int to) {

        private static final int LONGEST = 200;

        private static Word of(String plain, int from, int to) {
            return new Word(plain, plain.length() > LONGEST ? plain : TypedText.lower(plain), from, to);
        }

        /** Whether it is only what stands between two days. */
        public boolean isRange() {
            return plain.equals(RANGE);
        }
    }
}
