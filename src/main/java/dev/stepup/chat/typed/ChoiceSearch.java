package dev.stepup.chat.typed;

import dev.stepup.chat.Choice;
import dev.stepup.chat.PlainText;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds choices by what somebody types. */
public final class ChoiceSearch {

    /** As many choices as are offered at once. */
    private static final int OFFERED = 100;

    private static final int NONE = 4;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private ChoiceSearch() {}

    /** Those whose name holds what was typed, whatever its capitals and accents; the best hundred, best first. */
    public static List<Choice> matching(List<Choice> choices, String typed) {
        String sought = key(TypedText.sought(typed).replaceFirst("^@", ""));
        return choices.stream()
                .map(choice -> new Match(choice, distance(choice, sought)))
                .filter(match -> match.distance() < NONE)
                .sorted(Comparator.comparingInt(Match::distance))
                .map(Match::choice)
                .limit(OFFERED)
                .toList();
    }

    /** The same for all spellings of a name that differ in capitals and accents only. */
    public static String key(String name) {
        if (PlainText.isEveryday(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String plain = TypedText.normalized(TypedText.sought(PlainText.line(name)), Normalizer.Form.NFKD);
        return TypedText.lower(ACCENTS.matcher(plain).replaceAll(""));
    }

    /** None for the very name, then its beginning, the beginning of any of its words, and any part. */
    private static int distance(Choice choice, String sought) {
        return choice.names().stream()
                .map(ChoiceSearch::key)
                .mapToInt(name -> name.equals(sought)
                        ? 0
                        : name.startsWith(sought)
                                ? 1
                                : beginsAWord(name, sought) ? 2 : name.contains(sought) ? 3 : NONE)
                .min()
                .orElse(NONE);
    }

    private static boolean beginsAWord(String name, String sought) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(sought))
                .matcher(name)
                .find();
    }

    private record Match(Choice choice, int distance) {}
}
