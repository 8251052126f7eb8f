package dev.stepup.sandbox.limits;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where blocks are shown: how many, of which types, with ids that tell them apart. */
enum Surface {
    MESSAGE("/blocks", 50, Set.of("alert"), Set.of("file_input")),
    MODAL("/view/blocks", 100, messagesOnly(), Set.of()),
    HOME("/view/blocks", 100, homeless(), Set.of("file_input"));

    private static final int MESSAGE_CONTENT = 13_200;
    private static final int CHARTS = 2;

    private final String path;
    private final int most;
    private final Set<String> blocksElsewhere;
    private final Set<String> elementsElsewhere;

    Surface(String path, int most, Set<String> blocksElsewhere, Set<String> elementsElsewhere) {
        this.path = path;
        this.most = most;
        this.blocksElsewhere = blocksElsewhere;
        this.elementsElsewhere = elementsElsewhere;
    }

    void check(JsonElement blocks, Report report) {
        Rule.list(this == MESSAGE ? 0 : 1, most, Rule.typed(Blocks.ALL)).check(blocks, path, report);
        if (!blocks.isJsonArray()) {
            return;
        }
        List<JsonObject> all = new ArrayList<>();
        collect(blocks.getAsJsonArray(), all);
        all.forEach(block -> belongs(block, report));
        unique(all, report);
        focus(blocks, report);
        if (this == MESSAGE) {
            message(blocks, all, report);
        }
    }

    private static void collect(JsonArray blocks, List<JsonObject> all) {
        for (JsonElement block : blocks) {
            if (block.isJsonObject()) {
                all.add(block.getAsJsonObject());
                JsonElement children = block.getAsJsonObject().get("child_blocks");
                if (children != null && children.isJsonArray()) {
                    collect(children.getAsJsonArray(), all);
                }
            }
        }
    }

    private void belongs(JsonObject block, Report report) {
        String type = Rule.text(block, "type");
        if (blocksElsewhere.contains(type)) {
            report.add(path, "unsupported type here: " + type);
        }
        for (JsonObject element : elements(block)) {
            if (elementsElsewhere.contains(Rule.text(element, "type"))) {
                report.add(path, "unsupported type here: " + Rule.text(element, "type"));
            }
            if (this != MODAL && element.has("response_url_enabled")) {
                report.add(path, "response_url_enabled works in modals only");
            }
        }
    }

    private void unique(List<JsonObject> blocks, Report report) {
        Set<String> blockIds = new HashSet<>();
        for (JsonObject block : blocks) {
            if (block.has("block_id") && !blockIds.add(Rule.text(block, "block_id"))) {
                report.add(path, "block_id must be unique: " + Rule.text(block, "block_id"));
            }
            Set<String> actionIds = new HashSet<>();
            for (JsonObject element : elements(block)) {
                if (element.has("action_id") && !actionIds.add(Rule.text(element, "action_id"))) {
                    report.add(path, "action_id must be unique in its block: " + Rule.text(element, "action_id"));
                }
            }
        }
    }

    private static List<JsonObject> elements(JsonObject block) {
        List<JsonObject> elements = new ArrayList<>();
        for (String name : List.of("element", "accessory")) {
            if (block.has(name) && block.get(name).isJsonObject()) {
                elements.add(block.getAsJsonObject(name));
            }
        }
        for (String name : List.of("elements", "actions")) {
            Rule.items(block, name).stream()
                    .filter(JsonElement::isJsonObject)
                    .forEach(element -> elements.add(element.getAsJsonObject()));
        }
        return elements;
    }

    private void focus(JsonElement blocks, Report report) {
        if (blocks.toString().split("\"focus_on_load\":true", -1).length > 2) {
            report.add(path, "only one element may have focus_on_load");
        }
    }

    private void message(JsonElement blocks, List<JsonObject> all, Report report) {
        int length = Words.length(blocks);
        if (length > MESSAGE_CONTENT) {
            report.add(path, "must have less than " + (MESSAGE_CONTENT + 1) + " characters in all, has " + length);
        }
        if (count(all, "data_visualization") > CHARTS) {
            report.add(path, "no more than " + CHARTS + " data_visualization blocks allowed");
        }
        if (count(all, "table") > 1) {
            report.add(path, "only one table allowed");
        }
        int markdown = all.stream()
                .filter(block -> Rule.text(block, "type").equals("markdown"))
                .mapToInt(Words::length)
                .sum();
        if (markdown > Limits.longest("markdown.text")) {
            report.add(path, "markdown blocks must have less than 12001 characters together");
        }
    }

    private static long count(List<JsonObject> blocks, String type) {
        return blocks.stream()
                .filter(block -> Rule.text(block, "type").equals(type))
                .count();
    }

    private static Set<String> messagesOnly() {
        return Set.of("markdown", "table", "data_table", "data_visualization", "context_actions", "file");
    }

    private static Set<String> homeless() {
        Set<String> elsewhere = new HashSet<>(messagesOnly());
        elsewhere.add("alert");
        return elsewhere;
    }
}
