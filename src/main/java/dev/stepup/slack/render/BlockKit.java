package dev.stepup.slack.render;

import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.util.json.GsonFactory;
import dev.stepup.chat.Block;
import dev.stepup.chat.Button;
import dev.stepup.chat.Chart;
import dev.stepup.chat.DataTable;
import dev.stepup.chat.Markup;
import dev.stepup.chat.Message;
import dev.stepup.chat.PlainText;
import dev.stepup.chat.Table;
import java.util.List;

/** Draws blocks and messages as Block Kit. Text that is too long for Slack is cut with an ellipsis. */
public final class BlockKit {

    private static final int SECTION = 3000;
    private static final int HEADER = 150;
    private static final int NOTE = 2000;
    private static final Gson GSON = GsonFactory.createSnakeCase();

    private BlockKit() {}

    /** These blocks as Slack takes them. */
    public static JsonArray json(List<Block> blocks) {
        return GSON.toJsonTree(blocks.stream().map(BlockKit::drawn).toList()).getAsJsonArray();
    }

    /** This message as the body that answers a slash command, seen by the asker only. */
    public static JsonObject ephemeral(Message message) {
        JsonObject body = new JsonObject();
        body.addProperty("response_type", "ephemeral");
        body.addProperty("text", message.text());
        if (!message.blocks().isEmpty()) {
            body.add("blocks", json(message.blocks()));
        }
        return body;
    }

    static LayoutBlock drawn(Block block) {
        if (block instanceof Block.Heading heading) {
            return HeaderBlock.builder()
                    .text(plainText(Markup.shorten(PlainText.line(heading.plain()), HEADER), false))
                    .build();
        }
        if (block instanceof Block.Paragraph paragraph) {
            return SectionBlock.builder()
                    .text(markdownText(Markup.shortenMarked(paragraph.marked(), SECTION)))
                    .accessory(paragraph.beside().map(BlockKit::button).orElse(null))
                    .build();
        }
        if (block instanceof Block.Note note) {
            return ContextBlock.builder()
                    .elements(List.of(markdownText(Markup.shortenMarked(note.marked(), NOTE))))
                    .build();
        }
        if (block instanceof Block.ButtonRow row) {
            return ActionsBlock.builder()
                    .blockId(row.id())
                    .elements(row.buttons().stream()
                            .<BlockElement>map(BlockKit::button)
                            .toList())
                    .build();
        }
        if (block instanceof Block.Menu menu) {
            return ActionsBlock.builder()
                    .blockId(menu.id())
                    .elements(List.of(StaticSelectElement.builder()
                            .actionId(menu.action())
                            .placeholder(plainText(PlainText.line(menu.placeholder()), false))
                            .options(Options.of(menu.choices()))
                            .build()))
                    .build();
        }
        if (block instanceof Chart chart) {
            return ChartBlock.of(chart);
        }
        if (block instanceof DataTable table) {
            return DataTableBlock.of(table);
        }
        return block instanceof Table table
                ? TableBlock.of(table)
                : DividerBlock.builder().build();
    }

    private static ButtonElement button(Button button) {
        return ButtonElement.builder()
                .actionId(button.action())
                .text(plainText(PlainText.line(button.label()), false))
                .value(button.value())
                .style(button.primary() ? "primary" : null)
                .build();
    }
}
