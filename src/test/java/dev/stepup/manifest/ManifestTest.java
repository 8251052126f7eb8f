package dev.stepup.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The manifests are what Slack would take, and ask for no more than the bot needs. */
class ManifestTest {

    private static final String BOT_EVENTS = "/settings/event_subscriptions/bot_events";
    private static final String BOT_SCOPES = "/oauth_config/scopes/bot";

    /** Which scopes allow an event, any of them being enough; as the reference of each event says. */
    private static final Map<String, Set<String>> SCOPES_BY_EVENT = Map.ofEntries(
            Map.entry("app_home_opened", Set.of()),
            Map.entry("function_executed", Set.of()),
            Map.entry("message.im", Set.of("im:history")),
            Map.entry("app_uninstalled", Set.of()),
            Map.entry("tokens_revoked", Set.of()),
            Map.entry("member_joined_channel", Set.of("channels:read", "groups:read")),
            Map.entry("member_left_channel", Set.of("channels:read", "groups:read")),
            Map.entry("user_change", Set.of("users:read")),
            Map.entry("team_join", Set.of("users:read")),
            Map.entry("channel_left", Set.of("channels:read")),
            Map.entry("group_left", Set.of("groups:read")),
            Map.entry("channel_archive", Set.of("channels:read")),
            Map.entry("channel_unarchive", Set.of("channels:read")),
            Map.entry("channel_deleted", Set.of("channels:read")),
            Map.entry("channel_rename", Set.of("channels:read")),
            Map.entry("channel_id_changed", Set.of("channels:read", "groups:read")),
            Map.entry("channel_shared", Set.of("channels:read", "groups:read")),
            Map.entry("channel_unshared", Set.of("channels:read", "groups:read")),
            Map.entry("group_archive", Set.of("groups:read")),
            Map.entry("group_unarchive", Set.of("groups:read")),
            Map.entry("group_deleted", Set.of("groups:read")),
            Map.entry("group_rename", Set.of("groups:read")),
            Map.entry("subteam_members_changed", Set.of("usergroups:read")));

    enum Manifest {
        HTTP("http.json"),
        SOCKET_MODE("socket-mode.json");

        private final String file;

        Manifest(String file) {
            this.file = file;
        }

        JsonNode json() {
            return read(Path.of("manifest", file));
        }

        String text(String pointer) {
            return json().at(pointer).asText();
        }

        List<String> texts(String pointer) {
            return StreamSupport.stream(json().at(pointer).spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void fitsTheSchemaOfSlack(Manifest manifest) {
        assertThat(slacksSchema().validate(manifest.json())).isEmpty();
    }

    @Test
    void theSchemaWouldRefuseWhatSlackDoes() {
        JsonNode wrong = Manifest.HTTP.json();
        ((ObjectNode) wrong.at("/display_information")).put("name", "x".repeat(36));
        assertThat(slacksSchema().validate(wrong)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheLimits(Manifest manifest) {
        assertLength(manifest, "/display_information/name", 1, 35);
        assertLength(manifest, "/display_information/description", 1, 140);
        assertLength(manifest, "/display_information/long_description", 175, 4000);
        assertLength(manifest, "/features/bot_user/display_name", 1, 80);
        assertLength(manifest, "/features/slash_commands/0/command", 2, 32);
        assertLength(manifest, "/features/slash_commands/0/description", 1, 2000);
        assertLength(manifest, "/features/slash_commands/0/usage_hint", 1, 1000);
        assertLength(manifest, "/features/shortcuts/0/name", 1, 24);
        assertLength(manifest, "/features/shortcuts/0/description", 1, 150);
        assertLength(manifest, "/features/shortcuts/0/callback_id", 1, 255);
    }

    @ParameterizedTest
    @EnumSource
    void asksForTheScopesOfItsEventsAndForNoUserToken(Manifest manifest) {
        assertThat(manifest.texts(BOT_EVENTS))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(SCOPES_BY_EVENT)
                        .hasEntrySatisfying(
                                event,
                                scopes -> assertThat(scopes.isEmpty()
                                                || scopes.stream().anyMatch(manifest.texts(BOT_SCOPES)::contains))
                                        .isTrue()));
        assertThat(manifest.texts("/oauth_config/scopes/user")).isEmpty();
    }

    /** Slack wants an optional scope listed twice: among all of them, and as optional. */
    @ParameterizedTest
    @EnumSource
    void canDoWithoutTheOptionalScopes(Manifest manifest) {
        List<String> optional = manifest.texts("/oauth_config/scopes/bot_optional");
        assertThat(optional)
                .containsExactly(
                        "channels:join", "usergroups:read", "dnd:read", "im:history", "files:write", "files:read");
        assertThat(manifest.texts(BOT_SCOPES))
                .containsAll(optional)
                .filteredOn(scope -> !optional.contains(scope))
                .containsExactly("commands", "chat:write", "im:write", "users:read", "channels:read", "groups:read");
    }

    @ParameterizedTest
    @EnumSource
    void offersTheCommandAndTheShortcut(Manifest manifest) {
        assertThat(manifest.text("/features/slash_commands/0/command")).isEqualTo("/stepup");
        assertThat(manifest.json()
                        .at("/features/slash_commands/0/should_escape")
                        .asBoolean())
                .isTrue();
        assertThat(manifest.text("/features/shortcuts/0/name")).isEqualTo("Someone stepped up");
        assertThat(manifest.text("/features/shortcuts/0/callback_id")).isEqualTo("someone_stepped_up");
        assertThat(manifest.text("/features/shortcuts/0/type")).isEqualTo("message");
    }

    /** Slack takes steps only from an app that is ready for organizations and runs on a server of its own. */
    @ParameterizedTest
    @EnumSource
    void offersTheTwoStepsOfWorkflows(Manifest manifest) {
        assertThat(manifest.text("/functions/start_check_in/title")).isEqualTo("Start a check-in");
        assertThat(manifest.text("/functions/record_who_stepped_up/title")).isEqualTo("Record who stepped up");
        assertThat(manifest.text("/settings/function_runtime")).isEqualTo("remote");
        assertThat(manifest.json().at("/settings/org_deploy_enabled").asBoolean())
                .isTrue();
        assertThat(manifest.texts(BOT_EVENTS)).contains("function_executed");
    }

    @Test
    void onlyHttpNeedsAddresses() {
        assertThat(addresses(Manifest.SOCKET_MODE.json())).isEmpty();
        assertThat(Manifest.SOCKET_MODE
                        .json()
                        .at("/settings/socket_mode_enabled")
                        .asBoolean())
                .isTrue();
        assertThat(addresses(Manifest.HTTP.json()))
                .containsOnly(
                        "https://stepup.example.com/slack/events", "https://stepup.example.com/slack/oauth_redirect")
                .hasSize(5);
        assertThat(Manifest.HTTP.json().at("/settings/socket_mode_enabled").asBoolean(true))
                .isFalse();
    }

    @Test
    void bothSayTheSameInAllElse() {
        for (String part : List.of(
                "/display_information", "/features/app_home", "/oauth_config/scopes", "/functions", BOT_EVENTS)) {
            assertThat(Manifest.HTTP.json().at(part))
                    .isEqualTo(Manifest.SOCKET_MODE.json().at(part));
        }
    }

    private static void assertLength(Manifest manifest, String pointer, int least, int most) {
        String text = manifest.text(pointer);
        assertThat(text.codePointCount(0, text.length())).as(pointer).isBetween(least, most);
    }

    private static Stream<String> addresses(JsonNode json) {
        return json.isContainerNode()
                ? StreamSupport.stream(json.spliterator(), false).flatMap(ManifestTest::addresses)
                : Stream.of(json.asText()).filter(text -> text.startsWith("http"));
    }

    private static JsonSchema slacksSchema() {
        // Slack's schema has keywords of its own, which validate nothing.
        JsonMetaSchema draft7 = JsonMetaSchema.builder(JsonMetaSchema.getV7())
                .unknownKeywordFactory((keyword, node) -> new NonValidationKeyword(keyword))
                .build();
        return JsonSchemaFactory.getInstance(VersionFlag.V7, factory -> factory.metaSchema(draft7))
                .getSchema(read(Path.of("src/test/resources/manifest/manifest.schema.2.0.0.json")));
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
