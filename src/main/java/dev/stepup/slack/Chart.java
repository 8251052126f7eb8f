package dev.stepup.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A chart that Slack draws itself ({@code data_visualization}); the SDK does not model it yet. Titles and labels are
 * cut to what Slack takes: 50 characters for a title and an axis, 20 for a label, 20 points, 6 series.
 */
public final class Chart implements LayoutBlock {

    private static final int LABEL = 20;
    private static final int TITLE = 50;

    private final String type = "data_visualization";
    private final String blockId;
    private final String title;
    private final Drawing chart;

    private Chart(String blockId, String title, Drawing chart) {
        this.blockId = blockId;
        this.title = Mrkdwn.shorten(Plain.line(title), TITLE);
        this.chart = chart;
    }

    /** Bars side by side for each category; every series has a value for each. */
    public static Chart bars(
            String blockId, String title, String yLabel, List<String> categories, Map<String, List<Integer>> series) {
        return new Chart(blockId, title, Drawing.of("bar", yLabel, categories, series));
    }

    /** A line for each series through the categories, oldest first; every series has a value for each. */
    public static Chart lines(
            String blockId, String title, String yLabel, List<String> categories, Map<String, List<Integer>> series) {
        return new Chart(blockId, title, Drawing.of("line", yLabel, categories, series));
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public String getBlockId() {
        return blockId;
    }

    /** The title as drawn. */
    public String title() {
        return title;
    }

    /** The drawing as Slack takes it. */
    Drawing chart() {
        return chart;
    }

    record Drawing(String type, List<Series> series, Axes axisConfig) {

        static Drawing of(
                String type, String yLabel, List<String> categories, Map<String, List<Integer>> valuesBySeries) {
            List<String> labels = categories.stream()
                    .map(c -> Plain.shorten(Plain.line(c), LABEL))
                    .toList();
            List<Series> series = new ArrayList<>();
            new LinkedHashMap<>(valuesBySeries).forEach((name, values) -> series.add(Series.of(name, labels, values)));
            return new Drawing(type, List.copyOf(series), new Axes(labels, Mrkdwn.shorten(yLabel, TITLE)));
        }
    }

    record Series(String name, List<Point> data) {

        static Series of(String name, List<String> labels, List<Integer> values) {
            if (labels.size() != values.size()) {
                throw new IllegalArgumentException("a series has one value for each category");
            }
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < labels.size(); i++) {
                points.add(new Point(labels.get(i), values.get(i)));
            }
            return new Series(Plain.shorten(Plain.line(name), LABEL), List.copyOf(points));
        }
    }

    record Point(String label, int value) {}

    record Axes(List<String> categories, String yLabel) {}
}
