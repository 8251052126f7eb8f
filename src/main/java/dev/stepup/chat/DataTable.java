package dev.stepup.chat;

import java.util.List;

/**
 * A table that its readers can sort and page through. Below its head there is a row for each thing, with its name first
 * and figures after it.
 *
 * @param id tells it from other blocks of the same message
 * @param caption says to those who do not see it what it holds
 */
public record DataTable(String id, String caption, List<String> head, List<Row> rows) implements Block {

    /** How many rows may stand below the head. */
    public static final int MOST_ROWS = 100;

    /** @throws IllegalArgumentException when there are no rows, or more than fit */
    public DataTable {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            throw new IllegalArgumentException("a data table takes 1 to 100 rows");
        }
    }

    @Override
    public int characters() {
        return caption.length()
                + head.stream().mapToInt(String::length).sum()
                + rows.stream().mapToInt(Row::characters).sum();
    }

    /** One row. */
    public record Row(String name, List<Integer> figures) {

        public Row {
            figures = List.copyOf(figures);
        }

        private int characters() {
            return name.length()
                    + figures.stream()
                            .mapToInt(figure -> figure.toString().length())
                            .sum();
        }
    }
}
