package dev.stepup.sandbox.limits;

import static dev.stepup.sandbox.limits.Sample.OPTION;
import static dev.stepup.sandbox.limits.Sample.PLAIN;
import static dev.stepup.sandbox.limits.Sample.actions;
import static dev.stepup.sandbox.limits.Sample.input;
import static dev.stepup.sandbox.limits.Sample.json;
import static dev.stepup.sandbox.limits.Sample.modal;
import static dev.stepup.sandbox.limits.Sample.options;
import static dev.stepup.sandbox.limits.Sample.plain;
import static dev.stepup.sandbox.limits.Sample.section;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ElementRulesTests {
    @ParameterizedTest
    @MethodSource("good")
    void everyElementHasAGoodExample(String block) {
        assertThat(modal(block)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void everyElementHasBadExamples(String block) {
        assertThat(modal(block)).isNotEmpty();
    }

    static Stream<String> good() {
        String confirm = "{'title':" + PLAIN + ",'text':" + PLAIN + ",'confirm':" + PLAIN + ",'deny':" + PLAIN + "}";
        return Stream.of(
                actions("{'type':'button','text':" + PLAIN + ",'value':'v','style':'primary','confirm':" + confirm
                        + "}"),
                actions("{'type':'overflow','options':[" + OPTION + "]}"),
                actions("{'type':'workflow_button','text':" + PLAIN
                        + ",'workflow':{'trigger':{'url':'https://example.org/w'}}}"),
                actions("{'type':'datetimepicker','initial_date_time':1793000000}"),
                section("{'type':'image','image_url':'https://example.org/a.png','alt_text':'A'}"),
                section("{'type':'datepicker','initial_date':'2026-11-23'}"),
                section("{'type':'timepicker','initial_time':'09:00','timezone':'Europe/Berlin'}"),
                input("{'type':'static_select','options':" + options(100) + ",'initial_option':" + OPTION + "}"),
                input("{'type':'static_select','option_groups':[{'label':" + PLAIN + ",'options':" + options(2)
                        + "}]}"),
                input("{'type':'multi_static_select','options':" + options(2) + ",'initial_options':" + options(1)
                        + ",'max_selected_items':2}"),
                input("{'type':'external_select','min_query_length':0,'initial_option':" + OPTION + "}"),
                input("{'type':'multi_external_select','min_query_length':0,'placeholder':" + PLAIN + "}"),
                input("{'type':'users_select','initial_user':'U1'}"),
                input("{'type':'multi_users_select','initial_users':['U1']}"),
                input("{'type':'conversations_select','default_to_current_conversation':true,"
                        + "'response_url_enabled':true,'filter':{'include':['public'],'exclude_bot_users':true}}"),
                input("{'type':'multi_conversations_select','initial_conversations':['C1']}"),
                input("{'type':'channels_select','initial_channel':'C1'}"),
                input("{'type':'multi_channels_select','initial_channels':['C1']}"),
                input("{'type':'plain_text_input','multiline':true,'min_length':1,'max_length':3000}"),
                input("{'type':'number_input','is_decimal_allowed':false,'min_value':'1','initial_value':'2'}"),
                input("{'type':'email_text_input','focus_on_load':true}"),
                input("{'type':'url_text_input','dispatch_action_config':{'trigger_actions_on':['on_enter_pressed']}}"),
                input("{'type':'rich_text_input'}"),
                input("{'type':'radio_buttons','options':" + options(10) + ",'initial_option':" + OPTION + "}"),
                input("{'type':'checkboxes','options':" + options(1) + ",'initial_options':" + options(1) + "}"),
                input("{'type':'file_input','filetypes':['csv'],'max_files':1}"),
                "{'type':'alert','text':" + PLAIN + ",'level':'warning'}");
    }

    static Stream<String> bad() {
        return Stream.of(
                actions("{'type':'button'}"),
                actions("{'type':'button','text':" + plain("a".repeat(76)) + "}"),
                actions("{'type':'button','text':" + PLAIN + ",'style':'default'}"),
                actions("{'type':'button','text':" + PLAIN + ",'value':'" + "a".repeat(2001) + "'}"),
                actions("{'type':'overflow','options':" + options(6) + "}"),
                actions("{'type':'plain_text_input'}"),
                actions("{'type':'multi_static_select','options':" + options(1) + "}"),
                section("{'type':'plain_text_input'}"),
                section("{'type':'datetimepicker'}"),
                input("{'type':'button','text':" + PLAIN + "}"),
                input("{'type':'slider'}"),
                input("{'type':'static_select'}"),
                input("{'type':'static_select','options':[]}"),
                input("{'type':'static_select','options':" + options(101) + "}"),
                input("{'type':'static_select','options':" + options(1) + ",'initial_option':{'text':" + plain("Other")
                        + ",'value':'v'}}"),
                input("{'type':'static_select','options':[{'text':" + PLAIN + ",'value':'" + "v".repeat(76) + "'}]}"),
                input("{'type':'static_select','options':[{'text':" + plain("a".repeat(76)) + ",'value':'v'}]}"),
                input("{'type':'multi_static_select','options':" + options(1) + ",'initial_options':[]}"),
                input("{'type':'multi_users_select','initial_user':'U1'}"),
                input("{'type':'users_select','response_url_enabled':true}"),
                input("{'type':'conversations_select','filter':{}}"),
                input("{'type':'timepicker','initial_time':'9:00'}"),
                input("{'type':'timepicker','initial_time':'24:00'}"),
                input("{'type':'datepicker','initial_date':'23.11.2026'}"),
                input("{'type':'datetimepicker','initial_date_time':12}"),
                input("{'type':'plain_text_input','max_length':3001}"),
                input("{'type':'plain_text_input','initial_value':'too long','max_length':3}"),
                input("{'type':'plain_text_input','min_length':5,'max_length':3}"),
                input("{'type':'number_input'}"),
                input("{'type':'number_input','is_decimal_allowed':true,'initial_value':5}"),
                input("{'type':'number_input','is_decimal_allowed':true,'initial_value':'5','max_value':'4'}"),
                input("{'type':'url_text_input','dispatch_action_config':{'trigger_actions_on':['on_blur']}}"),
                input("{'type':'radio_buttons','options':" + options(11) + "}"),
                input("{'type':'checkboxes','options':[]}"),
                input("{'type':'file_input','max_files':11}"));
    }

    @Test
    void viewsHaveLimitsOfTheirOwn() {
        String blocks = ",'blocks':[{'type':'divider'}]}";
        String title = "'title':" + PLAIN;

        assertThat(BlockRules.violations(json("{'type':'modal'," + title + blocks)))
                .isEmpty();
        assertThat(BlockRules.violations(json("{'type':'modal'" + blocks))).isNotEmpty();
        assertThat(BlockRules.violations(json("{'type':'modal','title':" + plain("a".repeat(25)) + blocks)))
                .isNotEmpty();
        assertThat(BlockRules.violations(
                        json("{'type':'modal'," + title + ",'submit':" + plain("a".repeat(25)) + blocks)))
                .isNotEmpty();
        assertThat(BlockRules.violations(
                        json("{'type':'modal'," + title + ",'private_metadata':'" + "a".repeat(3001) + "'" + blocks)))
                .isNotEmpty();
        assertThat(BlockRules.violations(
                        json("{'type':'modal'," + title + ",'callback_id':'" + "a".repeat(256) + "'" + blocks)))
                .isNotEmpty();
        assertThat(BlockRules.violations(json("{'type':'home','submit':" + PLAIN + blocks)))
                .isNotEmpty();
        assertThat(BlockRules.violations(json("{'type':'sheet'" + blocks))).isNotEmpty();
    }

    @Test
    void aModalThatAsksHasASubmit() {
        String view = "{'type':'modal','title':" + PLAIN + ",'blocks':[" + input("{'type':'plain_text_input'}") + "]}";

        assertThat(BlockRules.violations(json(view))).singleElement().asString().contains("submit");
    }

    @Test
    void blocksOfMessagesStayInMessages() {
        assertThat(modal("{'type':'markdown','text':'a'}")).isNotEmpty();
        assertThat(Sample.home(input("{'type':'file_input'}"))).isNotEmpty();
        assertThat(Sample.message(input("{'type':'conversations_select','response_url_enabled':true}")))
                .isNotEmpty();
    }

    @Test
    void suggestionsAreOptionsOrGroups() {
        assertThat(BlockRules.suggestionViolations(json("{'options':[]}"))).isEmpty();
        assertThat(BlockRules.suggestionViolations(json("{'options':" + options(101) + "}")))
                .isNotEmpty();
        assertThat(BlockRules.suggestionViolations(json("{}"))).isNotEmpty();
    }
}
