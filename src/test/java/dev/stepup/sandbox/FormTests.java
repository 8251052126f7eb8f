package dev.stepup.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FormTests {
    private static final String OPTIONS = "[{'text':{'type':'plain_text','text':'Bo Lindqvist'},'value':'U0BO'},"
            + "{'text':{'type':'plain_text','text':'Chen Wei'},'value':'U0CHEN'}]";
    private static final String FORM = ("{'type':'modal','callback_id':'answer','private_metadata':'p1',"
                    + "'notify_on_close':true,'title':{'type':'plain_text','text':'Answer'},"
                    + "'submit':{'type':'plain_text','text':'Send'},'blocks':["
                    + "{'type':'input','block_id':'vis','label':{'type':'plain_text','text':'Visioning: who?'},"
                    + "'element':{'type':'multi_static_select','action_id':'who','options':" + OPTIONS + "}},"
                    + "{'type':'input','block_id':'ext','optional':true,"
                    + "'label':{'type':'plain_text','text':'Search'},"
                    + "'element':{'type':'external_select','action_id':'find','min_query_length':0}},"
                    + "{'type':'input','block_id':'time','label':{'type':'plain_text','text':'Time'},"
                    + "'element':{'type':'timepicker','action_id':'at','initial_time':'09:00'}},"
                    + "{'type':'input','block_id':'story','optional':true,"
                    + "'label':{'type':'plain_text','text':'Story'},"
                    + "'element':{'type':'plain_text_input','action_id':'words'}},"
                    + "{'type':'actions','block_id':'more','elements':[{'type':'button','action_id':'add',"
                    + "'text':{'type':'plain_text','text':'Add'},'value':'x'}]}]}")
            .replace('\'', '"');

    private final Ticking clock = new Ticking();
    private final StandInSettings settings =
            StandInSettings.of(TeamSeed.demo()).by(clock).with(Shortcut.onMessages("Someone stepped up", "stepped_up"));
    private final StandInSlack slack = StandInSlack.start(settings);
    private final FakeBot bot = new FakeBot(slack, settings);
    private final Client ana = slack.as("U0ANA");

    @AfterEach
    void close() {
        bot.close();
        slack.close();
    }

    @Test
    void aFormIsFilledInAndSubmitted() {
        Form form = opened();
        form.choose("Visioning", "Bo", "Chen Wei").type("Story", "They did");

        Submitted submitted = form.submit();

        assertThat(submitted.ok()).isTrue();
        assertThat(ana.hasForm()).isFalse();
        JsonObject view = Json.child(bot.last("view_submission"), "view");
        JsonObject values = Json.child(Json.child(view, "state"), "values");
        assertThat(Json.children(Json.child(Json.child(values, "vis"), "who"), "selected_options"))
                .hasSize(2);
        assertThat(Json.textOr(Json.child(Json.child(values, "time"), "at"), "selected_time", ""))
                .isEqualTo("09:00");
        assertThat(Json.textOr(view, "private_metadata", "")).isEqualTo("p1");
        assertThat(view.keySet()).contains("id", "hash", "root_view_id", "app_id", "team_id", "callback_id");
        assertThat(bot.forged).isEmpty();
        assertThat(slack.violations()).isEmpty();
    }

    @Test
    void errorsAreShownAtTheirInputs() {
        bot.onInteraction = payload -> "{\"response_action\":\"errors\",\"errors\":{\"vis\":\"Not yourself\"}}";
        Form form = opened().choose("Visioning", "Bo");

        assertThat(form.submit().ok()).isFalse();
        assertThat(form.errors()).isEqualTo(Map.of("Visioning: who?", "Not yourself"));
        assertThat(ana.hasForm()).isTrue();
    }

    @Test
    void errorsElsewhereAreABreach() {
        bot.onInteraction = payload -> "{\"response_action\":\"errors\",\"errors\":{\"nowhere\":\"No\"}}";

        assertThat(opened().choose("Visioning", "Bo").submit().problem()).isNotNull();
        assertThat(slack.violations()).singleElement().asString().contains("nowhere");
    }

    @Test
    void slackItselfWantsRequiredInputs() {
        Form form = opened();

        assertThat(form.submit().errors()).containsKey("Visioning: who?");
        assertThatThrownBy(() -> bot.last("view_submission")).isInstanceOf(AssertionError.class);
    }

    @Test
    void aFormMayBeFollowedByAnother() {
        bot.onInteraction = payload -> "{\"response_action\":\"push\",\"view\":" + FORM.replace("Answer", "Next") + "}";
        opened().choose("Visioning", "Bo").submit();
        assertThat(ana.form().title()).isEqualTo("Next");

        bot.onInteraction = payload -> "{\"response_action\":\"clear\"}";
        ana.form().choose("Visioning", "Bo").submit();
        assertThat(ana.hasForm()).isFalse();
    }

    @Test
    void whatWasEnteredSurvivesAnUpdate() {
        Form form = opened().type("Story", "Mine");

        bot.call("views.update", Json.object("view_id", form.id(), "view", FORM.replace("Answer", "Changed")));

        assertThat(form.title()).isEqualTo("Changed");
        assertThat(form.value("Story")).containsExactly("Mine");
        assertThat(form.value("Time")).containsExactly("09:00");
    }

    @Test
    void aSearchAsksTheBot() {
        bot.onInteraction = payload -> Json.textOr(payload, "type", "").equals("block_suggestion")
                ? "{\"options\":" + OPTIONS.replace('\'', '"') + "}"
                : "";
        Form form = opened();

        assertThat(form.options("Search")).containsExactly("Bo Lindqvist", "Chen Wei");
        form.choose("Search", "Chen");
        assertThat(form.value("Search")).containsExactly("Chen Wei");
        assertThat(bot.last("block_suggestion").keySet())
                .contains("view", "container", "block_id", "action_id", "value");
    }

    @Test
    void aButtonInAFormAndClosingItReachTheBot() {
        Form form = opened();
        form.press("Add");
        JsonObject action =
                Json.children(bot.last("block_actions"), "actions").get(0).getAsJsonObject();
        assertThat(Json.textOr(action, "value", "")).isEqualTo("x");
        assertThat(action.keySet()).contains("action_ts", "block_id", "type", "text");

        form.close();
        assertThat(Json.flag(bot.last("view_closed"), "is_cleared")).isFalse();
        assertThatThrownBy(ana::form).isInstanceOf(AssertionError.class);
    }

    @Test
    void aTriggerWorksOnceAndForThreeSeconds() {
        ana.say("team-orbit", "/stepup setup");
        String trigger = Json.textOr(bot.last("command"), "trigger_id", "");
        JsonObject open = Json.object("trigger_id", trigger, "view", FORM);

        assertThat(Json.flag(bot.call("views.open", open), "ok")).isTrue();
        assertThat(Json.textOr(bot.call("views.open", open), "error", "")).isEqualTo("exchanged_trigger_id");

        ana.say("team-orbit", "/stepup setup");
        open.addProperty("trigger_id", Json.textOr(bot.last("command"), "trigger_id", ""));
        clock.now = clock.now.plusSeconds(4);
        assertThat(Json.textOr(bot.call("views.open", open), "error", "")).isEqualTo("expired_trigger_id");
    }

    @Test
    void buttonsAreFoundByWhatTheySay() {
        String blocks = "[{\"type\":\"actions\",\"block_id\":\"b\",\"elements\":[{\"type\":\"button\","
                + "\"action_id\":\"go\",\"text\":{\"type\":\"plain_text\",\"text\":\"Answer\"}}]}]";
        bot.call("chat.postMessage", Json.object("channel", "U0ANA", "text", "A question", "blocks", blocks));

        ana.press(ana.lastDm(), "Answer");

        JsonObject payload = bot.last("block_actions");
        assertThat(payload.keySet())
                .contains("container", "channel", "message", "state", "response_url", "trigger_id", "team", "user");
        assertThatThrownBy(() -> ana.press(ana.lastDm(), "No such")).hasMessageContaining("Answer");
    }

    @Test
    void aMessageShortcutCarriesTheMessage() {
        Client bo = slack.as("U0BO");
        bo.say("team-orbit", "Chen saved the day");

        ana.shortcut(ana.last("team-orbit"), "Someone stepped up");

        JsonObject payload = bot.last("message_action");
        assertThat(Json.textOr(payload, "callback_id", "")).isEqualTo("stepped_up");
        assertThat(Json.textOr(Json.child(payload, "message"), "text", "")).isEqualTo("Chen saved the day");
    }

    private Form opened() {
        bot.onCommand = command -> {
            bot.call("views.open", Json.object("trigger_id", Json.textOr(command, "trigger_id", ""), "view", FORM));
            return "";
        };
        Reply reply = ana.say("team-orbit", "/stepup setup");
        assertThat(reply.opened()).isNotNull();
        return ana.form();
    }

    private static final class Ticking extends Clock {
        private volatile Instant now = Instant.parse("2026-11-23T09:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
