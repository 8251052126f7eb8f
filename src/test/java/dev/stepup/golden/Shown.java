package dev.stepup.golden;

import static dev.stepup.golden.Elements.array;
import static dev.stepup.golden.Elements.plain;
import static dev.stepup.golden.Elements.text;

import com.google.gson.JsonObject;
import dev.stepup.sandbox.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A message, a form or a home tab as text.
 *
 * @param title of a form, else empty
 * @param blocks the lines of each block, from the top
 */
record Shown(String title, List<List<String>> blocks) {

    private static final int LONG = 4;
    private static final Pattern WHOLE = Pattern.compile("▢|table:|chart ");

    private static final Pattern PASSING = Pattern.compile("\\d+"
            + "|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
            + "|January|February|March|April|May|June|July|August|September|October|November|December"
            + "|Ana Almeida|Bo Lindqvist|Chen Wei|Dara Okafor|Eli Rosen|Fatima Haddad|Goran Petrov|Hana Iyer"
            + "|\\b(Ana|Bo|Chen|Dara|Eli|Fatima|Goran|Hana)\\b"
            + "|(Europe|America|Asia)/\\w+");

    /** How this reads. */
    static Shown of(Seen seen, Markup markup) {
        List<List<String>> blocks = new ArrayList<>(new Blocks(markup).read(array(seen.json(), "blocks")));
        return switch (seen.kind()) {
            case MESSAGE, EPHEMERAL -> message(seen.json(), blocks, markup);
            case FORM -> form(seen.json(), blocks);
            case HOME -> new Shown("", blocks);
        };
    }

    private static Shown message(JsonObject json, List<List<String>> blocks, Markup markup) {
        List<String> text = Blocks.split(markup.read(text(json, "text")));
        if (blocks.isEmpty()) {
            return new Shown("", List.of(text));
        }
        if (!blocks.get(0).equals(text)) {
            boolean isTheSame = isIn(blocks, text);
            blocks.add(List.of("notification: " + (isTheSame ? "the same words" : String.join(" ", text))));
        }
        return new Shown("", blocks);
    }

    /** Whether these lines, where they are several, say nothing that the blocks do not say. */
    private static boolean isIn(List<List<String>> blocks, List<String> text) {
        String said = letters(blocks.stream().flatMap(List::stream));
        return said.equals(letters(text.stream()))
                || (text.size() > 1 && text.stream().allMatch(line -> said.contains(letters(Stream.of(line)))));
    }

    private static String letters(Stream<String> lines) {
        return lines.filter(line -> !line.startsWith("["))
                .map(line -> line.replaceFirst("^note: ", "").replaceAll("\\W", ""))
                .collect(Collectors.joining());
    }

    private static Shown form(JsonObject json, List<List<String>> blocks) {
        String buttons = List.of(plain(json, "close"), plain(json, "submit")).stream()
                .filter(label -> !label.isEmpty())
                .map(label -> "[" + label + "]")
                .collect(Collectors.joining("  "));
        blocks.add(List.of(buttons));
        return new Shown(plain(json, "title"), blocks);
    }

    /** What is shown or left out as a whole: a block, but for a long paragraph, of which it is a line. */
    List<List<String>> units() {
        return blocks.stream()
                .flatMap(block ->
                        block.size() < LONG || WHOLE.matcher(block.get(0)).lookingAt()
                                ? Stream.of(block)
                                : block.stream().filter(line -> !line.isBlank()).map(List::of))
                .toList();
    }

    /** The same for whatever differs in names, numbers and days alone. */
    static String alike(List<String> lines) {
        String passing = PASSING.matcher(String.join("\n", lines)).replaceAll("#");
        return passing.replaceAll("#(, #)*( and #)?", "#").toLowerCase(Locale.ROOT);
    }

    /** The same for all that differ in names, numbers and days alone. */
    String alike() {
        return title + "\n" + blocks.stream().map(Shown::alike).collect(Collectors.joining("\n\n"));
    }
}
