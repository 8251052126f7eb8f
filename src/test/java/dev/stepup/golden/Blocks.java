package dev.stepup.golden;

import static dev.stepup.golden.Elements.array;
import static dev.stepup.golden.Elements.plain;
import static dev.stepup.golden.Elements.text;
import static dev.stepup.golden.Elements.type;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** Slack's blocks as lines of text. */
final class Blocks {

    private final Markup markup;
    private final Elements elements;

    Blocks(Markup markup) {
        this.markup = markup;
        this.elements = new Elements(markup);
    }

    /** The lines of each block, from the top. */
    List<List<String>> read(JsonArray blocks) {
        List<List<String>> read = new ArrayList<>();
        String offered = "";
        for (JsonElement block : blocks) {
            List<String> lines = new ArrayList<>(lines(block.getAsJsonObject()));
            if (isInput(lines) && lines.get(1).equals(offered) && offered.contains(" · ")) {
                lines.set(1, StringUtils.substringBefore(offered, ":") + " the same");
            } else if (isInput(lines)) {
                offered = lines.get(1);
            }
            read.add(lines);
        }
        return read;
    }

    private static boolean isInput(List<String> lines) {
        return lines.size() > 1 && lines.get(0).startsWith("▢");
    }

    private List<String> lines(JsonObject block) {
        return switch (type(block)) {
            case "header" -> List.of("# " + plain(block, "text"));
            case "section" -> section(block);
            case "context" -> split("note: " + inline(block, "  "));
            case "actions" -> List.of(inline(block, "  "));
            case "input" -> elements.input(block);
            case "divider" -> List.of("─────");
            case "table", "data_table" -> table(block);
            case "data_visualization" -> chart(block);
            default -> throw new IllegalArgumentException("No words for a block of type " + type(block));
        };
    }

    private List<String> section(JsonObject block) {
        List<String> lines = new ArrayList<>(split(markup.read(plain(block, "text"))));
        array(block, "fields").forEach(field -> lines.add(elements.inline(field.getAsJsonObject())));
        if (block.has("accessory")) {
            lines.add(elements.inline(block.getAsJsonObject("accessory")));
        }
        return lines;
    }

    private String inline(JsonObject block, String between) {
        return array(block, "elements").asList().stream()
                .map(element -> elements.inline(element.getAsJsonObject()))
                .collect(Collectors.joining(between));
    }

    private static List<String> table(JsonObject block) {
        List<List<String>> rows = array(block, "rows").asList().stream()
                .map(row ->
                        row.getAsJsonArray().asList().stream().map(Blocks::cell).toList())
                .toList();
        return Stream.concat(Stream.of(("table: " + text(block, "caption")).strip()), aligned(rows).stream())
                .toList();
    }

    private static String cell(JsonElement cell) {
        if (!type(cell.getAsJsonObject()).startsWith("raw_")) {
            throw new IllegalArgumentException("No words for a cell " + cell);
        }
        return text(cell.getAsJsonObject(), "text");
    }

    private static List<String> aligned(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < rows.get(0).size(); column++) {
            int at = column;
            widths.add(rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0));
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder("   ");
        for (int column = 0; column < row.size(); column++) {
            line.append(" | ").append(StringUtils.rightPad(row.get(column), widths.get(column)));
        }
        return line.toString().stripTrailing();
    }

    private static List<String> chart(JsonObject block) {
        JsonObject chart = block.getAsJsonObject("chart");
        JsonObject axes = chart.getAsJsonObject("axis_config");
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(text(axes, "y_label")));
        array(axes, "categories").forEach(category -> head.add(category.getAsString()));
        rows.add(head);
        array(chart, "series").forEach(series -> rows.add(series(series.getAsJsonObject())));
        return Stream.concat(
                        Stream.of("chart of " + type(chart) + "s: " + text(block, "title")), aligned(rows).stream())
                .toList();
    }

    private static List<String> series(JsonObject series) {
        List<String> row = new ArrayList<>(List.of(text(series, "name")));
        array(series, "data").forEach(point -> row.add(text(point.getAsJsonObject(), "value")));
        return row;
    }

    static List<String> split(String text) {
        return text.lines().toList();
    }
}
