package dev.stepup.slack.render;

import com.slack.api.model.block.LayoutBlock;
import dev.stepup.chat.Chart;
import dev.stepup.chat.Markup;
import dev.stepup.chat.PlainText;
import java.util.ArrayList;
import java.util.List;

/**
 * A chart that Slack draws itself ({@code data_visualization}); the SDK does not model it yet. Titles and labels are
 * cut to what Slack takes: 50 characters for a title and an axis, 20 for a label, 20 points, 6 series.
 */
final class ChartBlock implements LayoutBlock {

    private static final int LABEL = 20;
    private static final int TITLE = 50;

    private final String type = "data_visualization";
    private final String blockId;
    private final String title;
    private final Drawing chart;

    private ChartBlock(String blockId, String title, Drawing chart) {
        this.blockId = blockId;
        this.title = title;
        this.chart = chart;
    }

    static ChartBlock of(Chart chart) {
        return new ChartBlock(chart.id(), Markup.shorten(PlainText.line(chart.title()), TITLE), Drawing.of(chart));
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public String getBlockId() {
        return blockId;
    }

    String title() {
        return title;
    }

    Drawing chart() {
        return chart;
    }

    record Drawing(String type, List<Series> series, Axes axisConfig) {

        static Drawing of(Chart chart) {
            List<String> labels = chart.categories().stream()
                    .map(category -> PlainText.shorten(PlainText.line(category), LABEL))
                    .toList();
            List<Series> series = new ArrayList<>();
            chart.series().forEach((name, values) -> series.add(Series.of(name, labels, values)));
            String type = switch (chart.kind()) {
                case BARS -> "bar";
                case LINES -> "line";
            };
            return new Drawing(type, List.copyOf(series), new Axes(labels, Markup.shorten(chart.yLabel(), TITLE)));
        }
    }

    record Series(String name, List<Point> data) {

        static Series of(String name, List<String> labels, List<Integer> values) {
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < labels.size(); i++) {
                points.add(new Point(labels.get(i), values.get(i)));
            }
            return new Series(PlainText.shorten(PlainText.line(name), LABEL), List.copyOf(points));
        }
    }

    record Point(String label, int value) {}

    record Axes(List<String> categories, String yLabel) {}
}
