package dev.stepup.slack.render;

import com.slack.api.model.block.LayoutBlock;
import dev.stepup.chat.PlainText;
import dev.stepup.chat.Table;
import java.util.ArrayList;
import java.util.List;

/** A table that Slack draws itself; the SDK does not model it yet. The first row is its head. */
final class TableBlock implements LayoutBlock {

    private final String type = "table";
    private final String blockId;
    private final List<Column> columnSettings;
    private final List<List<Cell>> rows;

    private TableBlock(String blockId, List<Column> columnSettings, List<List<Cell>> rows) {
        this.blockId = blockId;
        this.columnSettings = columnSettings;
        this.rows = rows;
    }

    static TableBlock of(Table table) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(table.head().stream().map(Cell::of).toList());
        table.rows().forEach(row -> rows.add(row.stream().map(Cell::of).toList()));
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < table.head().size(); i++) {
            columns.add(new Column(i == 0 || i > table.figures() ? "left" : "right", true));
        }
        return new TableBlock(table.id(), List.copyOf(columns), List.copyOf(rows));
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public String getBlockId() {
        return blockId;
    }

    List<List<Cell>> rows() {
        return rows;
    }

    List<Column> columns() {
        return columnSettings;
    }

    record Column(String align, boolean isWrapped) {}

    record Cell(String type, String text) {

        static Cell of(String text) {
            return new Cell("raw_text", PlainText.lines(text));
        }
    }
}
