package dev.stepup.slack.render;

import com.slack.api.model.block.LayoutBlock;
import dev.stepup.chat.DataTable;
import dev.stepup.chat.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that its readers can sort and page through ({@code data_table}); the SDK does not model it yet. */
final class DataTableBlock implements LayoutBlock {

    private static final int PAGE = 10;

    private final String type = "data_table";
    private final String blockId;
    private final String caption;
    private final int pageSize = PAGE;
    private final List<List<Cell>> rows;

    private DataTableBlock(String blockId, String caption, List<List<Cell>> rows) {
        this.blockId = blockId;
        this.caption = caption;
        this.rows = rows;
    }

    static DataTableBlock of(DataTable table) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(table.head().stream().map(Cell::of).toList());
        table.rows().forEach(row -> rows.add(cells(row)));
        return new DataTableBlock(table.id(), table.caption(), List.copyOf(rows));
    }

    private static List<Cell> cells(DataTable.Row row) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(row.name()));
        row.figures().forEach(figure -> cells.add(Cell.of(figure)));
        return List.copyOf(cells);
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public String getBlockId() {
        return blockId;
    }

    String caption() {
        return caption;
    }

    int pageSize() {
        return pageSize;
    }

    List<List<Cell>> rows() {
        return rows;
    }

    record Cell(String type, @Nullable Integer value, String text) {

        static Cell of(String text) {
            return new Cell("raw_text", null, PlainText.line(text));
        }

        static Cell of(int figure) {
            return new Cell("raw_number", figure, "" + figure);
        }
    }
}
