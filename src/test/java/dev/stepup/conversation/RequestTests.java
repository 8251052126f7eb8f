package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.App;
import dev.stepup.sandbox.Signature;
import dev.stepup.sandbox.TeamSeed;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What reaches the bot's address, from Slack and from anybody else. */
@Tag("story")
class RequestTests {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String HELP = "team_id=T0ORBIT&user_id=U0ANA&channel_id=C0ORBIT&command=%2Fstepup&text=help";
    private static final String TEAM = "'team':{'id':'T0ORBIT','domain':'orbit-works'},";
    private static final String USER = "'user':{'id':'U0ANA','username':'ana','team_id':'T0ORBIT'},";
    private static final String NO_TEAM = "'user':{'id':'U0ANA','username':'ana','team_id':null},";
    private static final String SECRETLY = "Bo-was-late-again";
    private static Bot bot;

    @BeforeAll
    static void start() {
        bot = Bot.start(TeamSeed.demo(), NOON);
        bot.part(App.class).viewSubmission("breaks", (request, context) -> {
            throw new IllegalStateException(SECRETLY);
        });
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @Test
    void whatSlackSignedIsAnswered() {
        HttpResponse<String> answer = RawRequest.form(HELP).to(bot);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).get("text").getAsString()).says("slack.help.title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%2Ahelp%2a", "help~%7E", "h%65lp%20me", "help+%26+%3D", "help*me", "%c3%a9t%C3%A9"})
    void theSignatureIsOverTheBodyAsItWasSentHoweverItIsEncoded(String text) {
        assertThat(RawRequest.form(HELP.replace("text=help", "text=" + text))
                        .to(bot)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsNotSignedIsNobodysBusiness() {
        String now = String.valueOf(NOON.getEpochSecond());
        RawRequest help = RawRequest.form(HELP);

        assertThat(help.to(bot, new String[0]).statusCode()).isEqualTo(401);
        assertThat(help.to(bot, "X-Slack-Request-Timestamp", now).statusCode()).isEqualTo(401);
        assertThat(help.to(bot, "X-Slack-Signature", Signature.of(Bot.SECRET, now, HELP))
                        .statusCode())
                .isEqualTo(401);
        assertThat(help.signedWith("another secret").to(bot).statusCode()).isEqualTo(401);
        assertThat(RawRequest.form(HELP + "+me")
                        .to(
                                bot,
                                "X-Slack-Request-Timestamp",
                                now,
                                "X-Slack-Signature",
                                Signature.of(Bot.SECRET, now, HELP))
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, 300})
    void fiveMinutesOffIsStillNow(long seconds) {
        assertThat(RawRequest.form(HELP).to(bot, NOON.plusSeconds(seconds)).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301})
    void aSecondMoreIsAReplay(long seconds) {
        assertThat(RawRequest.form(HELP).to(bot, NOON.plusSeconds(seconds)).statusCode())
                .isEqualTo(401);
    }

    static Stream<Arguments> whatSlackNeverSends() {
        String view = "'view':{'id':'V1','type':'modal','callback_id':'thanks_form','private_metadata':'" + SECRETLY
                + "','blocks':[]}";
        String action = "'actions':[{'type':'button','action_id':'thank_someone','value':'" + SECRETLY + "'}]";
        return Stream.of(
                named("an empty body", RawRequest.form("")),
                named("an empty event", RawRequest.json("")),
                named("words", RawRequest.json(SECRETLY)),
                named("broken JSON", RawRequest.json("{\"type\":\"event_callback\",\"event\":{\"" + SECRETLY)),
                named("a list", RawRequest.json("[\"" + SECRETLY + "\"]")),
                named("nothing as JSON", RawRequest.json("null")),
                named("an unknown type", event("{'type':'" + SECRETLY + "'}")),
                named("no type", event("{'team_id':'T0ORBIT','text':'" + SECRETLY + "'}")),
                named("a type that is none", event("{'type':{'a':'" + SECRETLY + "'}}")),
                named("no event", event("{'type':'event_callback','team_id':'T0ORBIT','a':'" + SECRETLY + "'}")),
                named("an event of no type", event("{'type':'event_callback','team_id':'T0ORBIT','event':{}}")),
                named("an event of no team", event("{'type':'event_callback','event':{'type':'app_uninstalled'}}")),
                named("no challenge", event("{'type':'url_verification'}")),
                named("a form of no kind", RawRequest.form("text=" + SECRETLY)),
                named("broken form data", RawRequest.form("payload=%7B%" + SECRETLY)),
                named("half a payload", RawRequest.interaction("{'type':'block_actions','user':{'id'")),
                named("a payload of words", RawRequest.interaction("'" + SECRETLY + "'")),
                named("an unknown interaction", interaction("{'type':'" + SECRETLY + "'}")),
                named("a command of nobody", RawRequest.form(HELP.replace("user_id=U0ANA", "user_id="))),
                named("a command without user", RawRequest.form(HELP.replace("&user_id=U0ANA", ""))),
                named("a command of no team", RawRequest.form(HELP.replace("team_id=T0ORBIT&", ""))),
                named("no actions", interaction("{'type':'block_actions'," + TEAM + USER + "'a':1}")),
                named("empty actions", interaction("{'type':'block_actions'," + TEAM + USER + "'actions':[]}")),
                named("an action of no id", interaction("{'type':'block_actions'," + TEAM + USER + "'actions':[{}]}")),
                named("an action of nobody", interaction("{'type':'block_actions'," + TEAM + action + "}")),
                named(
                        "an action of no team",
                        interaction("{'type':'block_actions','team':null," + NO_TEAM + action + "}")),
                named("no view", interaction("{'type':'view_submission'," + TEAM + USER + "'a':'" + SECRETLY + "'}")),
                named(
                        "a view of no team",
                        interaction("{'type':'view_submission','team':null," + NO_TEAM + view + "}")),
                named("a view of nobody", interaction("{'type':'view_submission'," + TEAM + view + "}")),
                named("a view of nothing", interaction("{'type':'view_submission'," + TEAM + USER + "'view':{}}")),
                named(
                        "a search of nowhere",
                        interaction("{'type':'block_suggestion'," + TEAM + USER + "'value':'" + SECRETLY
                                + "','action_id':'thanks_who'}")),
                named("a shortcut of nobody", interaction("{'type':'shortcut'," + TEAM + "'callback_id':'a'}")),
                named("a shortcut on nothing", interaction("{'type':'message_action'," + TEAM + USER + "'a':1}")));
    }

    @ParameterizedTest
    @MethodSource("whatSlackNeverSends")
    void whatSlackNeverSendsIsRefusedInOneLineWithoutItsWords(String what, RawRequest request) {
        try (LogLines log = LogLines.listen()) {
            HttpResponse<String> answer = request.to(bot);

            assertThat(answer.statusCode()).as(what).isEqualTo(400);
            assertThat(answer.body()).hasSizeLessThan(100).doesNotContain(SECRETLY, "Exception", "\tat ");
            assertThat(log.all()).as(what).singleElement().asString().startsWith("WARN Refused a signed request");
            assertThat(log.all().toString()).doesNotContain(SECRETLY, "\tat ");
        }
    }

    @Test
    void slacksOwnQuestionsAreAnswered() {
        HttpResponse<String> proof = event("{'type':'url_verification','token':'t','challenge':'3eZbrw1aBm'}")
                .to(bot);
        HttpResponse<String> certificate =
                RawRequest.form("token=t&ssl_check=1").to(bot);

        assertThat(proof.statusCode()).isEqualTo(200);
        assertThat(proof.body()).isEqualTo("3eZbrw1aBm");
        assertThat(certificate.statusCode()).isEqualTo(200);
    }

    @Test
    void aBugBehindAFormIsSaidBesideItsFirstInputSoThatWhatWasTypedStays() {
        try (LogLines log = LogLines.listen()) {
            HttpResponse<String> answer = interaction("{'type':'view_submission'," + TEAM + USER
                            + "'view':{'id':'V1','type':'modal','callback_id':'breaks','private_metadata':'','blocks':["
                            + "{'type':'section','block_id':'intro','text':{'type':'mrkdwn','text':'Hi'}},"
                            + "{'type':'input','block_id':'who','label':{'type':'plain_text','text':'Who'},"
                            + "'element':{'type':'plain_text_input','action_id':'a'}},"
                            + "{'type':'input','block_id':'what','label':{'type':'plain_text','text':'What'},"
                            + "'element':{'type':'plain_text_input','action_id':'b'}}],"
                            + "'state':{'values':{'who':{'a':{'type':'plain_text_input','value':'Bo'}},"
                            + "'what':{'b':{'type':'plain_text_input','value':null}}}}}}")
                    .to(bot);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(json(answer).get("response_action").getAsString()).isEqualTo("errors");
            assertThat(json(answer).getAsJsonObject("errors").keySet()).containsExactly("who");
            assertThat(log.all()).hasSize(1);
            assertThat(log.all().toString()).doesNotContain(SECRETLY);
        }
    }

    @Test
    void aMistypedWordIsAnsweredWithTheLikelyOne() {
        var ana = bot.slack().as("U0ANA");

        assertThat(ana.say("team-orbit", "/stepup setpu").words()).says("slack.unknown.likely", "setpu", "setup");
        assertThat(ana.say("team-orbit", "/stepup HELP").words()).says("slack.help.title");
        assertThat(ana.say("team-orbit", "/stepup dance <!here> now").words())
                .contains("“dance”", "/stepup help")
                .doesNotSay("slack.help.title");
        assertThat(ana.say("team-orbit", "/stepup <!channel>").words()).contains("&lt;!channel&gt;");
    }

    private static Arguments named(String what, RawRequest request) {
        return Arguments.of(what, request);
    }

    private static RawRequest event(String json) {
        return RawRequest.json(json.replace('\'', '"'));
    }

    private static RawRequest interaction(String json) {
        return RawRequest.interaction(json.replace('\'', '"'));
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
