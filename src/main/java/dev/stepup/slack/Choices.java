package dev.stepup.slack;

import com.slack.api.app_backend.interactive_components.response.BlockSuggestionResponse;
import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.model.block.composition.BlockCompositions;
import com.slack.api.model.block.composition.OptionObject;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Choices as Slack takes them: at most 100 in a list, of 75 characters; above that they are searched as one types. */
public final class Choices {

    /** As many choices as a list shows. */
    public static final int IN_A_LIST = 100;

    private static final int LABEL = 75;

    private static final int NONE = 4;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private Choices() {}

    /** Those whose name holds what was typed, whatever its capitals and accents; the best hundred, best first. */
    public static BlockSuggestionResponse matching(List<Choice> choices, String typed) {
        String sought = key(TypedText.sought(typed).replaceFirst("^@", ""));
        List<Option> options = choices.stream()
                .map(choice -> new Match(choice, distance(choice, sought)))
                .filter(match -> match.distance() < NONE)
                .sorted(Comparator.comparingInt(Match::distance))
                .map(Match::choice)
                .limit(IN_A_LIST)
                .map(Choices::suggestion)
                .toList();
        return BlockSuggestionResponse.builder().options(options).build();
    }

    /** A label as Slack takes it, on one line. */
    public static String shown(String label) {
        return Plain.shorten(Plain.line(label), LABEL);
    }

    /** The same for all spellings of a name that differ in capitals and accents only. */
    public static String key(String name) {
        if (Plain.isEveryday(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String plain = TypedText.normalized(TypedText.sought(Plain.line(name)), Normalizer.Form.NFKD);
        return TypedText.lower(ACCENTS.matcher(plain).replaceAll(""));
    }

    /** None for the very name, then its beginning, the beginning of any of its words, and any part. */
    private static int distance(Choice choice, String sought) {
        return choice.names().stream()
                .map(Choices::key)
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

    static List<OptionObject> options(Collection<Choice> choices) {
        return choices.stream().map(Choices::option).toList();
    }

    static OptionObject option(Choice choice) {
        return OptionObject.builder()
                .text(BlockCompositions.plainText(shown(choice.label()), false))
                .value(choice.value())
                .build();
    }

    private static Option suggestion(Choice choice) {
        return Option.builder()
                .text(BlockCompositions.plainText(shown(choice.label()), false))
                .value(choice.value())
                .build();
    }

    private record Match(Choice choice, int distance) {}
}
