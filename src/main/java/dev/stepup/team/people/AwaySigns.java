package dev.stepup.team.people;

import dev.stepup.chat.typed.TypedText;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which statuses mean that somebody is away: emoji such as {@code :palm_tree:}, and whole words in any case. */
public record AwaySigns(List<String> signs) {

    private static final Pattern EMOJI = Pattern.compile("^:[^\\s:]+:$");
    private static final Pattern BETWEEN = Pattern.compile("[,;\\n]|(?<!\\s)\\s++(?=:)|(?<=:)\\s++");

    /** What a team begins with. */
    public static final AwaySigns USUAL = new AwaySigns(List.of(
            ":palm_tree:",
            ":desert_island:",
            ":beach_with_umbrella:",
            ":face_with_thermometer:",
            "vacation",
            "vacationing",
            "on holiday",
            "on leave",
            "parental leave",
            "sick",
            "out of office",
            "ooo"));

    public AwaySigns {
        signs = List.copyOf(signs);
    }

    /** Signs as somebody typed them, between commas or lines. */
    public static AwaySigns read(String typed) {
        return new AwaySigns(Arrays.stream(BETWEEN.split(typed.strip()))
                .map(String::strip)
                .filter(sign -> !sign.isEmpty())
                .map(TypedText::lower)
                .distinct()
                .toList());
    }

    /** The signs as somebody would type them. */
    public String typed() {
        return String.join(", ", signs);
    }

    /** Whether this status means away at this moment. */
    public boolean meantBy(Status status, Instant moment) {
        return status.standsAt(moment) && signs.stream().anyMatch(sign -> isIn(status, sign));
    }

    private static boolean isIn(Status status, String sign) {
        return EMOJI.matcher(sign).matches() ? withoutTone(status.emoji()).equals(sign) : hasWords(status.text(), sign);
    }

    /** Slack writes a skin tone behind the emoji, as {@code :surfer::skin-tone-3:}. */
    private static String withoutTone(String emoji) {
        return emoji.toLowerCase(Locale.ROOT).replaceFirst("::skin-tone-\\d:$", ":");
    }

    private static boolean hasWords(String text, String sign) {
        return (" " + words(text) + " ").contains(" " + words(sign) + " ");
    }

    private static String words(String text) {
        return Stream.of(TypedText.lower(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
