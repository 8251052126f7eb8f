package dev.stepup.slack.render;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.stepup.chat.Chart;
import dev.stepup.chat.DataTable;
import dev.stepup.chat.Message;
import dev.stepup.chat.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is left of a message's or a view's blocks when Slack has refused them. Charts and tables reach workspaces one after the
 * other, so those that Slack points at go first, then all charts, then all tables, and only then everything.
 */
public final class SimplerBlocks {

    /** No block at all. */
    public static final String NONE = "[]";

    private static final Pattern POINTER = Pattern.compile("json-pointer:(?:/view)?/blocks/(\\d{1,3})(?!\\d)");
    private static final Set<String> CHARTS = Set.of("data_visualization");
    private static final Set<String> TABLES = Set.of("data_table", "table");

    private final JsonArray blocks;

    private SimplerBlocks(JsonArray blocks) {
        this.blocks = blocks;
    }

    /** Whether a workspace may not know some of this message's blocks. */
    public static boolean mayRefuse(Message message) {
        return message.blocks().stream()
                .anyMatch(block -> block instanceof Chart || block instanceof DataTable || block instanceof Table);
    }

    /** The blocks to try next, as JSON: always fewer than these. */
    public static String than(String refused, List<String> details) {
        return unlessAllAreKnown(refused, details).orElse(NONE);
    }

    /** The same, but empty where no block is left that a workspace may not know. */
    public static Optional<String> unlessAllAreKnown(String refused, List<String> details) {
        SimplerBlocks simpler =
                new SimplerBlocks(JsonParser.parseString(refused).getAsJsonArray());
        Set<Integer> named = new HashSet<>();
        details.forEach(detail -> {
            Matcher pointer = POINTER.matcher(detail);
            while (pointer.find()) {
                named.add(Integer.valueOf(pointer.group(1)));
            }
        });
        return simpler.without(at -> named.contains(at) && (simpler.is(at, CHARTS) || simpler.is(at, TABLES)))
                .or(() -> simpler.without(at -> simpler.is(at, CHARTS)))
                .or(() -> simpler.without(at -> simpler.is(at, TABLES)));
    }

    private boolean is(int at, Set<String> kinds) {
        JsonElement type = blocks.get(at) instanceof JsonObject block ? block.get("type") : null;
        return type != null && type.isJsonPrimitive() && kinds.contains(type.getAsString());
    }

    /** Empty where that takes away nothing. */
    private Optional<String> without(IntPredicate left) {
        JsonArray rest = new JsonArray();
        for (int at = 0; at < blocks.size(); at++) {
            if (!left.test(at)) {
                rest.add(blocks.get(at));
            }
        }
        return rest.size() == blocks.size() ? Optional.empty() : Optional.of(rest.toString());
    }
}
