package dev.stepup.sandbox.limits;

import com.google.gson.JsonElement;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How much there is to read. */
final class Words {
    private static final Set<String> READ = Set.of(
            "text",
            "title",
            "caption",
            "alt_text",
            "label",
            "name",
            "x_label",
            "y_label",
            "author_name",
            "provider_name");

    private Words() {}

    /** The code points of everything people read in a piece of JSON. */
    static int length(@Nullable JsonElement element) {
        if (element == null) {
            return 0;
        }
        if (element.isJsonArray()) {
            return element.getAsJsonArray().asList().stream()
                    .mapToInt(Words::length)
                    .sum();
        }
        if (!element.isJsonObject()) {
            return 0;
        }
        return element.getAsJsonObject().entrySet().stream()
                .mapToInt(field -> READ.contains(field.getKey()) && Rule.isString(field.getValue())
                        ? points(field.getValue().getAsString())
                        : length(field.getValue()))
                .sum();
    }

    private static int points(String text) {
        return text.codePointCount(0, text.length());
    }
}
