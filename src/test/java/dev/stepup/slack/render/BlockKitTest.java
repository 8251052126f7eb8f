package dev.stepup.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.stepup.chat.Block;
import dev.stepup.chat.Buttons;
import dev.stepup.chat.Chart;
import dev.stepup.chat.Choice;
import dev.stepup.chat.DataTable;
import dev.stepup.chat.Message;
import dev.stepup.chat.Table;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Our blocks come to Slack as it takes them: within its limits, and with names that hide nothing. */
class BlockKitTest {

    private static final String WRITTEN = "\u2060\uFEFFAna\n Almeida\u200D";
    private static final String RIGHT = "Ana Almeida";

    @Test
    void whatDoesNotShowInANameIsLeftOutInEveryKindOfBlock() {
        assertThat(drawn(Block.heading(WRITTEN))
                        .getAsJsonObject("text")
                        .get("text")
                        .getAsString())
                .isEqualTo(RIGHT);
        assertThat(drawn(Buttons.row("row", Buttons.primary("act", WRITTEN, "1")))
                        .toString())
                .contains("\"text\":\"" + RIGHT + "\"", "\"style\":\"primary\"");
        assertThat(drawn(new Block.Menu("menu", "act", WRITTEN, List.of(new Choice("1", WRITTEN))))
                        .toString())
                .containsSubsequence("\"text\":\"" + RIGHT + "\"", "\"text\":\"" + RIGHT + "\"");
        assertThat(drawn(new DataTable(
                                "people", "People", List.of("Name"), List.of(new DataTable.Row(WRITTEN, List.of(3)))))
                        .toString())
                .contains("\"text\":\"" + RIGHT + "\"", "\"value\":3");
        assertThat(drawn(Chart.bars("chart", WRITTEN, "Mentions", List.of(WRITTEN), Map.of(WRITTEN, List.of(1))))
                        .toString())
                .contains("\"title\":\"" + RIGHT + "\"", "\"name\":\"" + RIGHT + "\"", "\"label\":\"" + RIGHT + "\"");
        assertThat(drawn(new Table("table", 1, List.of("Name", "Count"), List.of(List.of(WRITTEN, "2"))))
                        .toString())
                .doesNotContain("\u2060", "\uFEFF");
    }

    @Test
    void whatIsTooLongIsCutToWhatSlackTakes() {
        assertThat(drawn(Block.heading("x".repeat(200)))
                        .getAsJsonObject("text")
                        .get("text")
                        .getAsString())
                .hasSize(150)
                .endsWith("…");
        assertThat(drawn(Block.paragraph("x".repeat(4000)))
                        .getAsJsonObject("text")
                        .get("text")
                        .getAsString())
                .hasSize(3000);
    }

    @Test
    void aButtonStandsBesideItsParagraph() {
        JsonObject paragraph = drawn(Block.paragraph("Orbit", Buttons.button("open", "Team settings", "T1")));

        assertThat(paragraph.getAsJsonObject("accessory").get("action_id").getAsString())
                .isEqualTo("open");
    }

    @Test
    void anAnswerToACommandIsSeenByItsAskerOnlyAndHasBlocksWhereItNeedsThem() {
        assertThat(BlockKit.ephemeral(Message.of("Done")).toString())
                .isEqualTo("{\"response_type\":\"ephemeral\",\"text\":\"Done\"}");
        assertThat(BlockKit.ephemeral(new Message("Done", List.of(Block.divider())))
                        .getAsJsonArray("blocks"))
                .hasSize(1);
    }

    private static JsonObject drawn(Block block) {
        return BlockKit.json(List.of(block)).get(0).getAsJsonObject();
    }
}
