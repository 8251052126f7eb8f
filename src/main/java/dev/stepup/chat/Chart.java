package dev.stepup.chat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A chart; every series has a value for each category.
 *
 * @param id tells it from other blocks of the same message
 * @param categories in the order in which they are drawn
 * @param series by their names, in their order
 */
public record Chart(
        String id, Kind kind, String title, String yLabel, List<String> categories, Map<String, List<Integer>> series)
        implements Block {

    /** How it is drawn. */
    public enum Kind {
        /** Bars side by side for each category. */
        BARS,
        /** A line for each series through the categories, oldest first. */
        LINES
    }

    /** @throws IllegalArgumentException when a series has not one value for each category */
    public Chart {
        categories = List.copyOf(categories);
        series = Collections.unmodifiableMap(new LinkedHashMap<>(series));
        int points = categories.size();
        if (series.values().stream().anyMatch(values -> values.size() != points)) {
            throw new IllegalArgumentException("a series has one value for each category");
        }
    }

    /** Bars side by side for each category. */
    public static Chart bars(
            String id, String title, String yLabel, List<String> categories, Map<String, List<Integer>> series) {
        return new Chart(id, Kind.BARS, title, yLabel, categories, series);
    }

    /** A line for each series through the categories, oldest first. */
    public static Chart lines(
            String id, String title, String yLabel, List<String> categories, Map<String, List<Integer>> series) {
        return new Chart(id, Kind.LINES, title, yLabel, categories, series);
    }

    @Override
    public int characters() {
        return title.length()
                + yLabel.length()
                + categories.stream().mapToInt(String::length).sum()
                + series.keySet().stream().mapToInt(String::length).sum();
    }
}
