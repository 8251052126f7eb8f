package dev.stepup.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.StepupApplication;
import dev.stepup.conversation.ChildJvm;
import dev.stepup.sandbox.StandInSettings;
import dev.stepup.sandbox.StandInSlack;
import dev.stepup.sandbox.TeamSeed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A setting that cannot work stops the start in one sentence that names it. */
@Tag("story")
class SettingsTests {

    private static final StandInSlack slack = StandInSlack.start(
            StandInSettings.of(TeamSeed.demo()).with("a-signing-secret", "xoxb-right", "xapp-right"));

    @TempDir
    private static Path folder = Path.of("");

    @AfterAll
    static void stop() {
        slack.close();
    }

    static Stream<Arguments> impossible() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        return Stream.of(
                Arguments.of(List.of("PORT=abc"), "PORT is \"abc\", which is not a port"),
                Arguments.of(List.of("PORT=-1"), "PORT is \"-1\""),
                Arguments.of(List.of("PORT=65536"), "PORT is \"65536\""),
                Arguments.of(List.of("MANAGEMENT_PORT=99999"), "MANAGEMENT_PORT is \"99999\", which is not a port"),
                Arguments.of(List.of("SLACK_SIGNING_SECRET="), "SLACK_SIGNING_SECRET is missing"),
                Arguments.of(List.of("SLACK_BOT_TOKEN="), "SLACK_BOT_TOKEN is missing"),
                Arguments.of(List.of("SLACK_BOT_TOKEN=xoxp-mine"), "SLACK_BOT_TOKEN is not a bot token"),
                Arguments.of(
                        List.of("SLACK_BOT_TOKEN=", "SLACK_CLIENT_ID=1.2", "SLACK_CLIENT_SECRET=s"), "SLACK_CLIENT_ID"),
                Arguments.of(List.of("SLACK_APP_TOKEN=xoxb-right"), "SLACK_APP_TOKEN is not an app-level token"),
                Arguments.of(
                        List.of("SLACK_APP_TOKEN=xapp-wrong"), "SLACK_APP_TOKEN is refused by Slack (invalid_auth)"),
                Arguments.of(
                        List.of("SLACK_API_URL=ftp://x"), "SLACK_API_URL is \"ftp://x\", which is not a web address"),
                Arguments.of(List.of("SLACK_API_URL=slack.com/api"), "SLACK_API_URL is \"slack.com/api\""),
                Arguments.of(List.of("STEPUP_PUBLIC_URL=our bot"), "STEPUP_PUBLIC_URL is \"our bot\""),
                Arguments.of(
                        List.of("STEPUP_ENCRYPTION_KEY=c2hvcnQ="), "STEPUP_ENCRYPTION_KEY is not base64 of 32 bytes"),
                Arguments.of(
                        List.of("STEPUP_ENCRYPTION_KEY=secret!"), "STEPUP_ENCRYPTION_KEY is not base64 of 32 bytes"),
                Arguments.of(List.of("stepup.schedule.grace=-1h"), "STEPUP_SCHEDULE_GRACE is less than nothing"),
                Arguments.of(
                        List.of("STEPUP_ERASE_LEAVERS_AFTER_DAYS=soon"),
                        "STEPUP_ERASE_LEAVERS_AFTER_DAYS is \"soon\", which is no number of days"),
                Arguments.of(
                        List.of("STEPUP_ERASE_LEAVERS_AFTER_DAYS=-1"),
                        "STEPUP_ERASE_LEAVERS_AFTER_DAYS is \"-1\", which is no number of days"),
                Arguments.of(List.of("MONGODB_URI=nonsense"), "MONGODB_URI is not a MongoDB address"),
                Arguments.of(
                        List.of("MONGODB_URI=mongodb://user:p@ss@localhost/x"), "MONGODB_URI is not a MongoDB address"),
                Arguments.of(
                        List.of("MONGODB_URI=mongodb://localhost:1/?serverSelectionTimeoutMS=300"),
                        "MONGODB_URI names localhost:1, where no MongoDB lets us in"),
                Arguments.of(
                        List.of("STEPUP_DATA_DIR=" + file), "STEPUP_DATA_DIR is \"" + file + "\", which cannot be"));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void anImpossibleSettingIsNamedInOneSentence(List<String> settings, String sentence) {
        String said = sayingWhyNot(settings);

        assertThat(said.lines()).singleElement().asString().startsWith(sentence).endsWith(".");
        assertThat(said).doesNotContain("Exception", "\tat ", "p@ss", "xapp-wrong", "xoxp-mine");
    }

    @Test
    void aPortInUseIsNamedByItsSetting() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            assertThat(sayingWhyNot(List.of("PORT=" + taken.getLocalPort())))
                    .startsWith("PORT " + taken.getLocalPort() + " is already in use");
            assertThat(sayingWhyNot(List.of("MANAGEMENT_PORT=" + taken.getLocalPort())))
                    .startsWith("MANAGEMENT_PORT " + taken.getLocalPort() + " is already in use");
        }
    }

    @Test
    void theProgramEndsWithThatSentenceAlone() {
        try (ChildJvm program = program(Map.of("SLACK_BOT_TOKEN", "xoxb-wrong"))) {
            assertThat(program.remainingLines()).isEmpty();
            assertThat(program.errors().lines())
                    .singleElement()
                    .asString()
                    .startsWith("SLACK_BOT_TOKEN is refused by Slack (invalid_auth)");
            assertThat(program.exitCode()).isPositive();
        }
    }

    @Test
    void itRunsWithBlankSettingsAsIfTheyWereNotThereAndKeepsItsFolderToItself() throws Exception {
        int port = freePort();
        Map<String, String> blank = new LinkedHashMap<>();
        List.of("MANAGEMENT_PORT", "SLACK_APP_TOKEN", "SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "MONGODB_URI")
                .forEach(name -> blank.put(name, " "));
        List.of("STEPUP_PUBLIC_URL", "STEPUP_ENCRYPTION_KEY").forEach(name -> blank.put(name, ""));
        blank.put("PORT", "" + port);
        blank.put("STEPUP_DATA_DIR", folder.resolve("kept").toString());
        try (ChildJvm first = program(blank)) {
            first.nextLine(line -> line.endsWith("listens on port " + port));
            assertThat(sayingWhyNot(List.of("STEPUP_DATA_DIR=" + folder.resolve("kept"))))
                    .contains("is in use by another Stepup");

            for (String path : List.of("", "/liveness", "/readiness")) {
                assertThat(get(port, "/actuator/health" + path).body()).contains("\"status\":\"UP\"");
            }
            assertThat(get(port, "/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
            assertThat(get(port, "/actuator/env").statusCode()).isEqualTo(404);

            first.stop();
            first.remainingLines();
            assertThat(first.exitCode()).isEqualTo(143);
            assertThat(first.errors()).isEmpty();
        }
    }

    @Test
    void operatorsMayHaveAPortOfTheirOwn() throws Exception {
        int management = freePort();
        int port = freePort();
        try (ConfigurableApplicationContext bot = run(List.of("PORT=" + port, "MANAGEMENT_PORT=" + management))) {
            assertThat(bot.isRunning()).isTrue();
            assertThat(get(management, "/actuator/health").body()).contains("\"status\":\"UP\"", "\"store\"");
            assertThat(get(port, "/actuator/health").statusCode()).isEqualTo(404);
            assertThat(get(management, "/slack/events").statusCode()).isEqualTo(404);
        }
    }

    private static String sayingWhyNot(List<String> settings) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try (ConfigurableApplicationContext started = run(settings)) {
            throw new AssertionError(settings + " did not stop it: " + started);
        } catch (RuntimeException stopped) {
            return said.toString(StandardCharsets.UTF_8);
        } finally {
            System.setErr(before);
        }
    }

    private static ConfigurableApplicationContext run(List<String> settings) {
        Map<String, String> all = new LinkedHashMap<>(working());
        all.put("PORT", "0");
        all.put("stepup.store.folder", "");
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            all.put(setting.substring(0, equals), setting.substring(equals + 1));
            if (setting.startsWith("STEPUP_DATA_DIR=")) {
                all.remove("stepup.store.folder");
            }
        }
        return new SpringApplicationBuilder(StepupApplication.class)
                .run(all.entrySet().stream()
                        .map(each -> "--" + each.getKey() + "=" + each.getValue())
                        .toArray(String[]::new));
    }

    private static ChildJvm program(Map<String, String> settings) {
        Map<String, String> all = new LinkedHashMap<>(working());
        all.put("STEPUP_DATA_DIR", folder.resolve("never").toString());
        all.putAll(settings);
        return ChildJvm.run(StepupApplication.class, all);
    }

    private static Map<String, String> working() {
        return Map.of(
                "SLACK_API_URL",
                slack.apiUrl().toString(),
                "SLACK_SIGNING_SECRET",
                "a-signing-secret",
                "SLACK_BOT_TOKEN",
                "xoxb-right");
    }

    private static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
