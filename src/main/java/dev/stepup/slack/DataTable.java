package dev.stepup.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that its readers can sort and page through ({@code data_table}); the SDK does not model it yet. Below its head
 * there is a row for each thing, with its name first and figures after it; Slack takes at most 100 of them.
 */
public final class DataTable implements LayoutBlock {

    /** How many rows Slack takes below the head. */
    public static final int MOST_ROWS = 100;

    private static final int PAGE = 10;

    private final String type = "data_table";
    private final String blockId;
    private final String caption;
    private final int pageSize;
    private final List<List<Cell>> rows;

    private DataTable(String blockId, String caption, List<List<Cell>> rows) {
        this.blockId = blockId;
        this.caption = caption;
        this.pageSize = PAGE;
        this.rows = rows;
    }

    /** A table of at least one row; the caption says to those who do not see it what it holds. */
    public static DataTable of(String blockId, String caption, List<String> head, List<Row> body) {
        if (body.isEmpty() || body.size() > MOST_ROWS) {
            throw new IllegalArgumentException("Slack takes 1 to 100 rows");
        }
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(head.stream().map(Cell::of).toList());
        body.forEach(row -> rows.add(row.cells()));
        return new DataTable(blockId, caption, List.copyOf(rows));
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public String getBlockId() {
        return blockId;
    }

    /** What it holds. */
    public String caption() {
        return caption;
    }

    /** How many rows are seen at once. */
    int pageSize() {
        return pageSize;
    }

    /** The rows as Slack takes them. */
    List<List<Cell>> rows() {
        return rows;
    }

    /** One row. */
    public record Row(String name, List<Integer> figures) {

        private List<Cell> cells() {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(name));
            figures.forEach(figure -> cells.add(Cell.of(figure)));
            return List.copyOf(cells);
        }
    }

    record Cell(String type, @Nullable Integer value, String text) {

        static Cell of(String text) {
            return new Cell("raw_text", null, Plain.line(text));
        }

        static Cell of(int figure) {
            return new Cell("raw_number", figure, "" + figure);
        }
    }
}
