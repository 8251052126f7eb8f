package dev.stepup.sandbox.limits;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tables and data tables. */
final class Tables {
    private static final int COLUMNS = 20;
    private static final int TABLE_ROWS = 100;
    private static final int TABLE_CONTENT = 10_000;
    // Slack's reference says 101 with the header where the data says 201.
    private static final int DATA_ROWS = Math.min(101, Limits.most("data_table.rows"));

    private Tables() {}

    static Shape table() {
        Shape setting = Shape.object()
                .may("align", Rule.oneOf("left", "center", "right"))
                .may("is_wrapped", Rule.flag());
        Rule settingOrNull = (value, path, report) -> {
            if (!value.isJsonNull()) {
                setting.check(value, path, report);
            }
        };
        return Blocks.block("table")
                .needs("rows", Rule.list(1, TABLE_ROWS, Rule.list(1, COLUMNS, Rule.typed(cells()))))
                .may("column_settings", Rule.list(0, COLUMNS, settingOrNull))
                .also((table, path, report) -> content(table, path, report, TABLE_CONTENT));
    }

    static Shape dataTable() {
        return Blocks.block("data_table")
                .needs("caption", Rule.string(1, Limits.longest("text")))
                .needs(
                        "rows",
                        Rule.list(
                                Limits.at("data_table.rows.min_items"),
                                DATA_ROWS,
                                Rule.list(
                                        Limits.at("data_table.columns.min_items"),
                                        Limits.most("data_table.columns"),
                                        Rule.typed(cells()))))
                .may(
                        "page_size",
                        Rule.integer(Limits.at("data_table.page_size.min"), Limits.at("data_table.page_size.max")))
                .may("row_header_column_index", Rule.integer(0, COLUMNS - 1))
                .also(Tables::regular)
                .also((table, path, report) -> content(table, path, report, Limits.longest("data_table.content")));
    }

    private static Map<String, Rule> cells() {
        Map<String, Rule> cells = new HashMap<>();
        cells.put("raw_text", Shape.of("raw_text").needs("text", Rule.string(1, Limits.longest("text"))));
        cells.put(
                "raw_number",
                Shape.of("raw_number")
                        .needs("value", Rule.number())
                        .may("text", Rule.string(1, Limits.longest("text"))));
        cells.put("rich_text", RichText.block());
        return cells;
    }

    /** Rows of equal length below a header of plain text. */
    private static void regular(JsonObject table, String path, Report report) {
        List<JsonElement> rows = Rule.items(table, "rows");
        if (rows.isEmpty() || !rows.stream().allMatch(JsonElement::isJsonArray)) {
            return;
        }
        int columns = rows.get(0).getAsJsonArray().size();
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).getAsJsonArray().size() != columns) {
                report.add(path + "/rows/" + i, "must have " + columns + " cells like the header");
            }
        }
        for (JsonElement cell : rows.get(0).getAsJsonArray()) {
            if (cell.isJsonObject()
                    && !Rule.text(cell.getAsJsonObject(), "type").equals("raw_text")) {
                report.add(path + "/rows/0", "header cells must be raw_text");
            }
        }
        String header = Rule.text(table, "row_header_column_index");
        if (header.matches("\\d{1,3}") && Integer.parseInt(header) >= columns) {
            report.add(path + "/row_header_column_index", "must be less than " + columns);
        }
    }

    private static void content(JsonObject table, String path, Report report, int most) {
        int length = Words.length(table.get("rows"));
        if (length > most) {
            report.add(path + "/rows", "must have less than " + (most + 1) + " characters in all, has " + length);
        }
    }
}
