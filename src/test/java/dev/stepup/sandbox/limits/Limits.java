package dev.stepup.sandbox.limits;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The published limits as data; where our own facts say less, the callers say so. */
final class Limits {
    private static final JsonObject DATA = load();

    private Limits() {}

    /** The number at a dotted path, such as {@code button.text.max_length}. */
    static int at(String path) {
        JsonElement element = DATA;
        for (String name : path.split("\\.")) {
            element = Objects.requireNonNull(element.getAsJsonObject().get(name), path);
        }
        return element.getAsInt();
    }

    /** The longest a text may be, in code points. */
    static int longest(String path) {
        return at(path + ".max_length");
    }

    /** The most items a list may have. */
    static int most(String path) {
        return at(path + ".max_items");
    }

    private static JsonObject load() {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Limits.class.getResourceAsStream("/sandbox/block-kit-limits.json")),
                StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
