package dev.stepup.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a workspace that does not know charts or tables yet is sent instead. */
class SimplerBlocksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "section data_visualization data_table | [ERROR] unsupported type [json-pointer:/blocks/2/type] | section data_visualization",
                "section data_visualization data_visualization table | [json-pointer:/blocks/1] | section data_visualization table",
                "section data_visualization table context | - | section table context",
                "section table context data_table | - | section context",
                "section table | [json-pointer:/blocks/0/text] | section",
                "section context | [json-pointer:/blocks/1] | -",
                "data_visualization | [json-pointer:/blocks/12345/type] | -"
            })
    void whatSlackPointsAtGoesFirstThenAllChartsThenAllTablesThenEverything(String kinds, String details, String left) {
        assertThat(SimplerBlocks.than(blocks(kinds), details == null ? List.of() : List.of(details)))
                .isEqualTo(left == null ? SimplerBlocks.NONE : blocks(left));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "section data_visualization data_table | [json-pointer:/view/blocks/2/type] | section data_visualization",
                "section data_visualization | - | section",
                "section context | [json-pointer:/view/blocks/1] | -"
            })
    void aViewKeepsWhatEveryWorkspaceKnows(String kinds, String details, String left) {
        assertThat(SimplerBlocks.unlessAllAreKnown(blocks(kinds), details == null ? List.of() : List.of(details)))
                .isEqualTo(Optional.ofNullable(left).map(SimplerBlocksTest::blocks));
    }

    @Test
    void whateverIsRefusedAgainAndAgainEndsInWordsAlone() {
        String blocks = blocks("section data_visualization table data_table header");
        int tries = 0;
        while (!blocks.equals(SimplerBlocks.NONE)) {
            blocks = SimplerBlocks.than(blocks, List.of("[json-pointer:/blocks/2]"));
            tries++;
        }
        assertThat(tries).isBetween(2, 5);
    }

    private static String blocks(String kinds) {
        List<String> blocks = List.of(kinds.split(" ")).stream()
                .map(kind -> "{\"type\":\"" + kind + "\"}")
                .toList();
        return "[" + String.join(",", blocks) + "]";
    }
}
