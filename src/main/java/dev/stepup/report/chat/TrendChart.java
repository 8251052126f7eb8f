package dev.stepup.report.chat;

import dev.stepup.chat.Chart;
import dev.stepup.chat.Words;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.report.TrendPoint;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws how many people were named for each function in the latest check-ins, as many as Slack has room for. */
final class TrendChart {

    private static final int POINTS = 20;

    private final Words words;

    TrendChart(Words words) {
        this.words = words;
    }

    Chart of(List<TrendPoint> checkIns, List<LeadershipFunction> functions) {
        List<TrendPoint> latest = checkIns.subList(Math.max(0, checkIns.size() - POINTS), checkIns.size());
        Map<String, List<Integer>> series = new LinkedHashMap<>();
        for (LeadershipFunction function : functions) {
            series.put(
                    function.label(),
                    latest.stream()
                            .map(checkIn -> checkIn.people().getOrDefault(function, 0))
                            .toList());
        }
        return Chart.lines(
                "chart_past",
                words.say("report.chart.past"),
                words.say("report.chart.people"),
                categories(latest),
                series);
    }

    /** A label for each check-in; a second one of the same day is told apart by its number. */
    private List<String> categories(List<TrendPoint> checkIns) {
        Map<String, Integer> seen = new HashMap<>();
        return checkIns.stream()
                .map(checkIn -> words.shortDate(checkIn.day()))
                .map(label -> seen.merge(label, 1, Integer::sum) == 1 ? label : label + " (" + seen.get(label) + ")")
                .toList();
    }
}
