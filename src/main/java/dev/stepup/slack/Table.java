package dev.stepup.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;

/** A table that Slack draws itself; the SDK does not model it yet. The first row is its head. */
public final class Table implements LayoutBlock {

    private final String type = "table";
    private final String blockId;
    private final List<Column> columnSettings;
    private final List<List<Cell>> rows;

    private Table(String blockId, List<Column> columnSettings, List<List<Cell>> rows) {
        this.blockId = blockId;
        this.columnSettings = columnSettings;
        this.rows = rows;
    }

    /**
     * A table.
     *
     * @param figures how many columns behind the first hold figures, which stand to the right
     */
    public static Table of(String blockId, int figures, List<String> head, List<List<String>> body) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(head.stream().map(Cell::of).toList());
        body.forEach(row -> rows.add(row.stream().map(Cell::of).toList()));
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            columns.add(new Column(i == 0 || i > figures ? "left" : "right", true));
        }
        return new Table(blockId, List.copyOf(columns), List.copyOf(rows));
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public String getBlockId() {
        return blockId;
    }

    /** The rows as Slack takes them. */
    List<List<Cell>> rows() {
        return rows;
    }

    /** The columns as Slack takes them. */
    List<Column> columns() {
        return columnSettings;
    }

    record Column(String align, boolean isWrapped) {}

    record Cell(String type, String text) {

        static Cell of(String text) {
            return new Cell("raw_text", Plain.lines(text));
        }
    }
}
