package dev.stepup.sandbox.limits;

import static dev.stepup.sandbox.limits.Sample.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockRulesTests {
    private static final String CHART = "{'type':'data_visualization','title':'Named','chart':{'type':'bar',"
            + "'series':[{'name':'Ana','data':[%s]}],'axis_config':{'categories':['V','R']}}}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'section','text':{'type':'mrkdwn','text':'*Words*','verbatim':false}}",
                "{'type':'section','fields':[{'type':'mrkdwn','text':'a'}],'expand':true}",
                "{'type':'divider','block_id':'d'}",
                "{'type':'header','text':{'type':'plain_text','text':'Words','emoji':true}}",
                "{'type':'context','elements':[{'type':'mrkdwn','text':'a'},"
                        + "{'type':'image','image_url':'https://example.org/a.png','alt_text':'A'}]}",
                "{'type':'image','slack_file':{'id':'F1'},'alt_text':'A'}",
                "{'type':'markdown','text':'# Words'}",
                "{'type':'rich_text','elements':[{'type':'rich_text_list','style':'bullet','elements':["
                        + "{'type':'rich_text_section','elements':[{'type':'user','user_id':'U1'},"
                        + "{'type':'text','text':' ','style':{'bold':true}}]}]}]}",
                "{'type':'video','title':{'type':'plain_text','text':'T'},'alt_text':'A',"
                        + "'video_url':'https://example.org/v','thumbnail_url':'https://example.org/t'}",
                "{'type':'file','external_id':'E1','source':'remote'}",
                "{'type':'table','rows':[[{'type':'raw_text','text':'a'}]],'column_settings':[null,{'align':'right'}]}",
                "{'type':'data_table','caption':'C','rows':[[{'type':'raw_text','text':'a'}],"
                        + "[{'type':'raw_number','value':1.5,'text':'1.5'}]],'page_size':5}",
                "{'type':'data_visualization','title':'T','chart':{'type':'pie','segments':["
                        + "{'label':'a','value':1}]}}",
                "{'type':'container','title':{'type':'plain_text','text':'T'},'child_blocks':[{'type':'divider'}],"
                        + "'width':'wide','is_collapsible':true,'default_collapsed':true}",
                "{'type':'card','title':{'type':'mrkdwn','text':'T'},'slack_icon':{'type':'icon','name':'x'}}",
                "{'type':'carousel','elements':[{'type':'card','body':{'type':'mrkdwn','text':'T'}}]}",
                "{'type':'context_actions','elements':[{'type':'icon_button','icon':'trash',"
                        + "'text':{'type':'plain_text','text':'T'}}]}"
            })
    void everyBlockHasAGoodExample(String block) {
        assertThat(Sample.message(block)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'section'}",
                "{'type':'section','text':{'type':'mrkdwn','text':''}}",
                "{'type':'section','text':{'type':'html','text':'a'}}",
                "{'type':'section','text':{'type':'mrkdwn','text':'a'},'color':'red'}",
                "{'type':'section','fields':[]}",
                "{'type':'divider','text':'a'}",
                "{'type':'header','text':{'type':'mrkdwn','text':'a'}}",
                "{'type':'context','elements':[]}",
                "{'type':'context','elements':[{'type':'button','text':{'type':'plain_text','text':'B'}}]}",
                "{'type':'image','image_url':'https://example.org/a.png'}",
                "{'type':'image','image_url':'not an address','alt_text':'A'}",
                "{'type':'markdown','text':''}",
                "{'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'text','text':''}]}]}",
                "{'type':'video','alt_text':'A'}",
                "{'type':'file','external_id':'E1','source':'local'}",
                "{'type':'table','rows':[]}",
                "{'type':'table','rows':[[{'type':'raw_text','text':''}]]}",
                "{'type':'data_table','rows':[[{'type':'raw_text','text':'a'}],[{'type':'raw_text','text':'b'}]]}",
                "{'type':'data_table','caption':'C','rows':[[{'type':'raw_text','text':'a'}]]}",
                "{'type':'data_table','caption':'C','rows':[[{'type':'raw_text','text':'a'}],[]]}",
                "{'type':'data_table','caption':'C','rows':[[{'type':'raw_number','value':1}],"
                        + "[{'type':'raw_number','value':1}]]}",
                "{'type':'data_visualization','title':'T','chart':{'type':'pie','segments':["
                        + "{'label':'a','value':0}]}}",
                "{'type':'data_visualization','title':'T','chart':{'type':'scatter'}}",
                "{'type':'container','child_blocks':[{'type':'divider'}]}",
                "{'type':'container','title':{'type':'plain_text','text':'T'},'child_blocks':[{'type':'markdown',"
                        + "'text':'a'}]}",
                "{'type':'card','subtitle':{'type':'mrkdwn','text':'T'}}",
                "{'type':'carousel','elements':[]}",
                "{'type':'context_actions','elements':[{'type':'button','text':{'type':'plain_text','text':'B'}}]}",
                "{'type':'alert','text':{'type':'mrkdwn','text':'Modals only'}}",
                "{'type':'actions','elements':[]}",
                "{'type':'poll'}",
                "'words'"
            })
    void everyBlockHasBadExamples(String block) {
        assertThat(Sample.message(block)).isNotEmpty();
    }

    @Test
    void pointsCoverTheCategoriesOnce() {
        String v = "{'label':'V','value':2}";
        String r = "{'label':'R','value':0}";

        assertThat(Sample.message(CHART.formatted(v + "," + r))).isEmpty();
        assertThat(Sample.message(CHART.formatted(v))).isNotEmpty();
        assertThat(Sample.message(CHART.formatted(v + "," + v))).isNotEmpty();
        assertThat(Sample.message(CHART.formatted(v + ",{'label':'X','value':0}")))
                .isNotEmpty();
    }

    @Test
    void aMessageTakesTwoChartsAndOneTable() {
        String chart = CHART.formatted("{'label':'V','value':2},{'label':'R','value':0}");
        String table = "{'type':'table','rows':[[{'type':'raw_text','text':'a'}]]}";

        assertThat(Sample.message(chart, chart)).isEmpty();
        assertThat(Sample.message(chart, chart, chart)).isNotEmpty();
        assertThat(Sample.message(table, table)).isNotEmpty();
    }

    @Test
    void lengthsCountCodePoints() {
        String header = "{'type':'header','text':{'type':'plain_text','text':'%s'}}";

        assertThat(Sample.message(header.formatted("😀".repeat(150)))).isEmpty();
        assertThat(Sample.message(header.formatted("😀".repeat(151))))
                .singleElement()
                .isEqualTo("must be less than 151 characters [json-pointer:/blocks/0/text/text]");
    }

    @Test
    void aMessageTakesFiftyBlocksAndAViewAHundred() {
        String[] blocks = Collections.nCopies(101, "{'type':'divider'}").toArray(String[]::new);

        assertThat(Sample.message(java.util.Arrays.copyOf(blocks, 50))).isEmpty();
        assertThat(Sample.message(java.util.Arrays.copyOf(blocks, 51))).isNotEmpty();
        assertThat(Sample.home(java.util.Arrays.copyOf(blocks, 100))).isEmpty();
        assertThat(Sample.home(blocks)).isNotEmpty();
        assertThat(Sample.home()).isNotEmpty();
    }

    @Test
    void aMessageHasAnEndOfItsOwn() {
        String section = "{'type':'section','text':{'type':'mrkdwn','text':'" + "a".repeat(3000) + "'}}";

        assertThat(Sample.message(section, section, section, section)).isEmpty();
        assertThat(Sample.message(section, section, section, section, section)).isNotEmpty();
    }

    @Test
    void idsTellApart() {
        String button = "{'type':'button','action_id':'same','text':" + PLAIN + "}";

        assertThat(Sample.message("{'type':'divider','block_id':'b'}", "{'type':'divider','block_id':'b'}"))
                .isNotEmpty();
        assertThat(Sample.message(Sample.actions(button, button))).isNotEmpty();
        assertThat(Sample.message(Sample.actions(button), Sample.actions(button)))
                .isEmpty();
    }
}
