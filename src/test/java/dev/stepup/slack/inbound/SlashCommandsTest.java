package dev.stepup.slack.inbound;

import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import com.google.gson.JsonParser;
import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import dev.stepup.chat.Message;
import dev.stepup.chat.Words;
import dev.stepup.chat.command.Command;
import dev.stepup.chat.command.CommandHelp;
import dev.stepup.chat.command.CommandRouter;
import dev.stepup.chat.command.Reply;
import dev.stepup.chat.command.Subcommand;
import dev.stepup.chat.interaction.AfterAck;
import dev.stepup.chat.interaction.FailureNotices;
import dev.stepup.chat.interaction.Interaction;
import dev.stepup.chat.interaction.ReaderLocales;
import dev.stepup.chat.interaction.Replies;
import dev.stepup.slack.inbound.replay.ReplayGuard;
import dev.stepup.slack.inbound.replay.TakenRequests;
import dev.stepup.workspace.WorkspaceId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was typed behind the command reaches whom it is for; what is for nobody gets help. */
class SlashCommandsTest {

    private final List<Command> heard = new ArrayList<>();
    private final App app = app(List.of(
            new Known("setup", "schedule.help.setup", false, Reply.words("set up")),
            new Known("pulse", "checkin.help", true, Reply.words("asked")),
            new Known("thanks", "thanks.help", true, Reply.nothing())));

    @Test
    void theFirstWordNamesTheSubcommandInAnyCaseAndTheRestIsItsOwn() throws Exception {
        assertThat(typed("  PuLse   now <@U0BO|bo>  please ")).isEqualTo("asked");

        assertThat(heard).singleElement().satisfies(command -> {
            assertThat(command.words()).isEqualTo("now <@U0BO|bo>  please");
            assertThat(command.asker().value()).isEqualTo("U0ANA");
            assertThat(command.workspace().value()).isEqualTo("T0ORBIT");
            assertThat(command.channel()).isEqualTo("C0ORBIT");
            assertThat(command.trigger()).isEqualTo("1.2.3");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/stepup pulse now",
                "stepup pulse now",
                "/stepup /stepup PULSE now",
                "/pulse now",
                "\u00a0pulse\u00a0now\u00a0",
                "pul\u200bse: now",
                "“pulse” now",
                "`/stepup pulse` now",
                "*pulse* – now"
            })
    void whateverStandsAroundItTheSubcommandIsFound(String text) throws Exception {
        assertThat(typed(text)).isEqualTo("asked");

        assertThat(heard).singleElement().satisfies(command -> {
            assertThat(command.name()).isEqualTo("pulse");
            assertThat(command.words()).isEqualTo("now");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "help", "/stepup", "/stepup help", "stepup help", "HELP!", "help?"})
    void helpIsGivenHoweverItIsTyped(String text) throws Exception {
        assertThat(typed(text)).says("slack.help.title").contains("/stepup pulse");
    }

    @Test
    void aSubcommandWithNothingToSayIsAcknowledged() throws Exception {
        Response answer = run("thanks");

        assertThat(answer.getStatusCode()).isEqualTo(200);
        assertThat(answer.getBody()).isNullOrEmpty();
    }

    @Test
    void nothingAndHelpListWhatThisPersonMayDo() throws Exception {
        assertThat(typed(""))
                .isEqualTo(typed("help"))
                .contains("/stepup pulse", "/stepup thanks", "/stepup help")
                .doesNotContain("/stepup setup");
        assertThat(heard).isEmpty();
    }

    @Test
    void aSlipIsAnsweredWithTheNearestWordThatThisPersonMayUse() throws Exception {
        assertThat(typed("plse")).says("slack.unknown.likely", "plse", "pulse", text("checkin.help"));
        assertThat(typed("setpu")).doesNotSay("slack.unknown.likely");
        assertThat(typed("karaoke")).says("slack.unknown", "karaoke").doesNotSay("slack.unknown.likely");
        assertThat(heard).isEmpty();
    }

    @Test
    void whatIsSaidBackIsShortAndCallsNobody() throws Exception {
        assertThat(typed("<!channel>")).contains("&lt;!channel&gt;").doesNotContain("<!");
        assertThat(typed("x".repeat(3000))).hasSizeLessThan(300);
    }

    private String typed(String text) throws Exception {
        Response answer = run(text);
        assertThat(answer.getStatusCode()).isEqualTo(200);
        var body = JsonParser.parseString(answer.getBody()).getAsJsonObject();
        assertThat(body.get("response_type").getAsString()).isEqualTo("ephemeral");
        return body.get("text").getAsString();
    }

    private Response run(String text) throws Exception {
        return app.run(new SlashCommandRequest(
                "team_id=T0ORBIT&user_id=U0ANA&channel_id=C0ORBIT&trigger_id=1.2.3&command=%2Fstepup&text="
                        + URLEncoder.encode(text, StandardCharsets.UTF_8),
                new RequestHeaders(Map.of())));
    }

    private static App app(List<Subcommand> subcommands) {
        AppConfig config = AppConfig.builder()
                .slack(Slack.getInstance())
                .requestVerificationEnabled(false)
                .build();
        App app = new App(config, Slack.getInstance(), List.of());
        ReaderLocales readers = (workspace, reader) -> new Words(Locale.ENGLISH, Clock.systemUTC());
        AfterAck atOnce =
                new AfterAck(new FailureNotices(new Nobody(), readers, () -> "1", Clock.systemUTC()), Runnable::run);
        ReplayGuard replayGuard = new ReplayGuard(new InMemory(), Supplier::get, atOnce, Clock.systemUTC());
        CommandRouter router = new CommandRouter(new CommandHelp(subcommands), readers, new Nobody(), atOnce);
        new SlashCommands(router, new Nobody(), atOnce, replayGuard).listen(app);
        return app;
    }

    private static final class Nobody implements Replies {

        @Override
        public void say(Interaction to, Message message, boolean inPlace) {}

        @Override
        public void takeAway(Interaction pressed) {}
    }

    private static final class InMemory implements TakenRequests {

        private final Set<String> taken = new HashSet<>();

        @Override
        public boolean take(WorkspaceId workspace, String request, long second) {
            return taken.add(workspace + "/" + request);
        }

        @Override
        public void forgetSignedBefore(Instant moment) {}
    }

    private final class Known implements Subcommand {

        private final String name;
        private final String helpKey;
        private final boolean offered;
        private final Reply reply;

        Known(String name, String helpKey, boolean offered, Reply reply) {
            this.name = name;
            this.helpKey = helpKey;
            this.offered = offered;
            this.reply = reply;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String helpKey() {
            return helpKey;
        }

        @Override
        public boolean offeredTo(Command asker) {
            return offered;
        }

        @Override
        public Reply answer(Command command, Words words) {
            heard.add(command);
            return reply;
        }
    }
}
