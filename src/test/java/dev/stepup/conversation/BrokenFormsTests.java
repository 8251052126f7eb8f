package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.stepup.sandbox.TeamSeed;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever field of a signed request is missing or of another kind, it is answered or refused, and nobody's words are logged. */
@Tag("story")
class BrokenFormsTests {

    private static final String SECRETLY = "Bo-was-late-again";
    private static final List<JsonElement> OTHER_KINDS = List.of(
            JsonNull.INSTANCE,
            new JsonPrimitive(7),
            new JsonPrimitive(true),
            new JsonPrimitive(SECRETLY),
            new JsonPrimitive(""),
            new JsonObject(),
            new JsonArray(),
            JsonParser.parseString("[null]"),
            JsonParser.parseString("[7,{}]"));

    private static final String EVENT =
            "{'type':'event_callback','team_id':'T0ORBIT','api_app_id':'A1','event_id':'Ev1','event_time':1,"
                    + "'authorizations':[{'team_id':'T0ORBIT','user_id':'U0STEPUP','is_bot':true}],'event':";
    private static final String PRESS =
            "'trigger_id':'1.2','team':{'id':'T0ORBIT'},'user':{'id':'U0ANA','username':'ana','team_id':'T0ORBIT'},";
    private static final String VIEW =
            "'view':{'id':'V1','type':'modal','callback_id':'thanks_form','private_metadata':'Bo-was-late-again','hash':'1',"
                    + "'blocks':[{'type':'input','block_id':'who','label':{'type':'plain_text','text':'Who'},"
                    + "'element':{'type':'static_select','action_id':'who','options':[]}}],"
                    + "'state':{'values':{'who':{'who':{'type':'static_select','selected_option':{'value':'U0BO',"
                    + "'text':{'type':'plain_text','text':'Bo-was-late-again'}}}}}}}";

    private static Bot bot;

    @BeforeAll
    static void start() {
        bot = Bot.start(TeamSeed.demo(), Instant.parse("2026-11-23T12:00:00Z"));
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'function_executed','function':{'id':'Fn1','callback_id':'record_who_stepped_up'},"
                        + "'function_execution_id':'Fx1','inputs':{'person':{'id':'U0ANA','secret':'s'},'who':'U0BO',"
                        + "'function':'visioning','what':'Bo-was-late-again'}}",
                "{'type':'app_home_opened','user':'U0ANA','channel':'D1','tab':'home','event_ts':'1.2'}",
                "{'type':'message','user':'U0ANA','channel':'D1','channel_type':'im','text':'Bo-was-late-again','ts':'1.2'}",
                "{'type':'user_change','user':{'id':'U0ANA','team_id':'T0ORBIT','real_name':'Ana','is_admin':true,"
                        + "'profile':{'real_name':'Ana','status_emoji':':a:','status_expiration':7}},'event_ts':'1.2'}",
                "{'type':'member_joined_channel','user':'U0BO','channel':'C0ORBIT','team':'T0ORBIT','event_ts':'1.2'}",
                "{'type':'member_left_channel','user':'U0BO','channel':'C0ORBIT','team':'T0ORBIT','event_ts':'1.2'}",
                "{'type':'channel_archive','channel':'C0NONE','user':'U0ANA'}",
                "{'type':'channel_id_changed','old_channel_id':'C0NONE','new_channel_id':'C0NEW','event_ts':'1.2'}",
                "{'type':'channel_shared','channel':'C0NONE','connected_team_id':'T9','event_ts':'1.2'}",
                "{'type':'subteam_members_changed','subteam_id':'S1','added_users':['U0BO'],'removed_users':[]}",
                "{'type':'tokens_revoked','tokens':{'oauth':['U1'],'bot':['U2']}}",
                "{'type':'app_uninstalled'}"
            })
    void events(String event) {
        broken(EVENT + event + "}").forEach(each -> isRefusedOrAnswered(RawRequest.json(each), each));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'block_actions'," + PRESS
                        + "'channel':{'id':'C0ORBIT'},'message':{'ts':'1.1','team':'T0ORBIT'},"
                        + "'container':{'type':'message'},'actions':[{'type':'button','block_id':'b',"
                        + "'action_id':'digest_details','value':'Bo-was-late-again'}]}",
                "{'type':'block_actions'," + PRESS + VIEW + ",'actions':[{'type':'static_select','block_id':'who',"
                        + "'action_id':'who','selected_option':{'value':'U0BO'}}]}",
                "{'type':'view_submission'," + PRESS + VIEW + "}",
                "{'type':'view_closed'," + PRESS + VIEW + "}",
                "{'type':'block_suggestion'," + PRESS + VIEW
                        + ",'action_id':'thanks_who','block_id':'who','value':'bo'}",
                "{'type':'message_action','callback_id':'someone_stepped_up'," + PRESS + "'channel':{'id':'C0ORBIT'},"
                        + "'message_ts':'1.1','message':{'user':'U0BO','ts':'1.1','text':'Bo-was-late-again'}}",
                "{'type':'shortcut','callback_id':'someone'," + PRESS + "'action_ts':'1'}"
            })
    void interactions(String payload) {
        broken(payload).forEach(each -> isRefusedOrAnswered(RawRequest.interaction(each), each));
    }

    private static void isRefusedOrAnswered(RawRequest request, String what) {
        try (LogLines log = LogLines.listen()) {
            HttpResponse<String> answer = request.to(bot);

            assertThat(answer.statusCode()).as(what + log.all()).isIn(200, 400, 404, 503);
            assertThat(answer.body()).as(what).doesNotContain("Exception", "\tat ");
            assertThat(log.all().toString()).as(what).doesNotContain(SECRETLY, "could not be answered");
        }
    }

    /** This JSON with each of its fields left out, and with each of another kind. */
    private static List<String> broken(String json) {
        JsonObject whole = JsonParser.parseString(json.replace('\'', '"')).getAsJsonObject();
        List<String> all = new ArrayList<>();
        all.add(whole.toString());
        breakEach(whole, whole, all);
        return all;
    }

    private static void breakEach(JsonObject whole, JsonElement part, List<String> all) {
        if (part instanceof JsonArray list) {
            list.forEach(each -> breakEach(whole, each, all));
        } else if (part instanceof JsonObject object) {
            for (String field : List.copyOf(object.keySet())) {
                JsonElement before = object.remove(field);
                all.add(whole.toString());
                for (JsonElement other : OTHER_KINDS) {
                    object.add(field, other);
                    all.add(whole.toString());
                }
                object.add(field, before);
                breakEach(whole, before, all);
            }
        }
    }
}
