package dev.stepup.sandbox.limits;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Slack's own charts. */
final class Charts {
    // Slack's reference says 6 where the data says 12.
    private static final int SERIES = Math.min(6, Limits.most("data_visualization.series"));

    private Charts() {}

    static Shape block() {
        Map<String, Rule> charts = new HashMap<>();
        for (String type : List.of("bar", "line", "area")) {
            charts.put(type, plotted(type));
        }
        charts.put("pie", pie());
        return Blocks.block("data_visualization")
                .needs("title", Rule.string(1, longest("title")))
                .needs("chart", Rule.typed(charts));
    }

    private static Shape plotted(String type) {
        Shape point = Shape.object()
                .needs("label", Rule.string(1, longest("point_label")))
                .needs("value", Rule.number());
        Shape series = Shape.object()
                .needs("name", Rule.string(1, longest("series_name")))
                .needs("data", Rule.list(1, Limits.most("data_visualization.data"), point));
        Shape axis = Shape.object()
                .needs(
                        "categories",
                        Rule.list(
                                1,
                                Limits.most("data_visualization.categories"),
                                Rule.string(1, longest("category_label"))))
                .may("x_label", Rule.string(1, longest("axis_label")))
                .may("y_label", Rule.string(1, longest("axis_label")));
        return Shape.of(type)
                .needs("series", Rule.list(1, SERIES, series))
                .needs("axis_config", axis)
                .also(Charts::seriesCoverCategories);
    }

    private static Shape pie() {
        Rule positive = (value, path, report) -> {
            if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isNumber() || value.getAsDouble() <= 0) {
                report.add(path, "must be a number above 0");
            }
        };
        Shape segment = Shape.object()
                .needs("label", Rule.string(1, longest("segment.label")))
                .needs("value", positive);
        return Shape.of("pie")
                .needs("segments", Rule.list(1, Limits.most("data_visualization.segments"), segment))
                .also((chart, path, report) -> unique(names(chart, "segments", "label"), path + "/segments", report));
    }

    /** Every series has one point for each category and none for anything else. */
    private static void seriesCoverCategories(JsonObject chart, String path, Report report) {
        JsonElement axis = chart.get("axis_config");
        if (axis == null || !axis.isJsonObject()) {
            return;
        }
        List<String> categories = Rule.items(axis.getAsJsonObject(), "categories").stream()
                .filter(Rule::isString)
                .map(JsonElement::getAsString)
                .toList();
        unique(categories, path + "/axis_config/categories", report);
        unique(names(chart, "series", "name"), path + "/series", report);
        List<JsonElement> series = Rule.items(chart, "series");
        for (int i = 0; i < series.size(); i++) {
            if (!series.get(i).isJsonObject()) {
                continue;
            }
            List<String> labels = names(series.get(i).getAsJsonObject(), "data", "label");
            String at = path + "/series/" + i + "/data";
            unique(labels, at, report);
            if (!Set.copyOf(new HashSet<>(labels)).equals(Set.copyOf(new HashSet<>(categories)))) {
                report.add(at, "labels " + labels + " must be the categories " + categories);
            }
        }
    }

    private static List<String> names(JsonObject object, String list, String name) {
        return Rule.items(object, list).stream()
                .filter(JsonElement::isJsonObject)
                .map(item -> Rule.text(item.getAsJsonObject(), name))
                .toList();
    }

    private static void unique(List<String> names, String path, Report report) {
        if (new HashSet<>(names).size() < names.size()) {
            report.add(path, "must not repeat itself: " + names);
        }
    }

    private static int longest(String what) {
        return Limits.longest("data_visualization." + what);
    }
}
