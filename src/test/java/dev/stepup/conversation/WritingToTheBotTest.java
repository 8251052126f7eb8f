package dev.stepup.conversation;

import static dev.stepup.conversation.Said.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.Client;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People write to the bot as they would to a colleague. */
class WritingToTheBotTest extends ConversationTest {

    private static final String STEPUP = "Stepup";
    private static final String HELP = text("slack.help.direct");

    @Test
    void theyGetTheHelpOnceADay() {
        orbitIsSetUp();
        assertThat(helpsFor(bo, "hello")).isOne();
        assertThat(bo.lastDm().words()).contains("/stepup thanks", "/stepup help");

        slack.repeatLastEvent();
        bot.clock().moveBy(Duration.ofMinutes(1));
        assertThat(helpsFor(bo, "What is a check-in?")).isZero();
        assertThat(helpsFor(chen, "hi")).isOne();

        bot.clock().moveBy(Duration.ofDays(1));
        assertThat(helpsFor(bo, "hello again")).isOne();
    }

    @Test
    void theirDayBeginsWhereTheyLive() {
        ZoneId kolkata = ZoneId.of("Asia/Kolkata");
        bot.clock()
                .moveTo(LocalDate.ofInstant(bot.clock().instant(), kolkata)
                        .atTime(23, 55)
                        .atZone(kolkata)
                        .toInstant());
        assertThat(helpsFor(hana, "hello")).isOne();
        assertThat(helpsFor(hana, "hello")).isZero();
        bot.clock().moveBy(Duration.ofMinutes(10));
        assertThat(helpsFor(hana, "hello")).isOne();
        bot.clock().moveBy(Duration.ofHours(6)); // Tuesday in Lisbon as well
        assertThat(helpsFor(hana, "hello")).isZero();
    }

    @Test
    void nothingOfWhatTheyWriteIsLogged() {
        try (LogLines log = LogLines.listen()) {
            assertThat(helpsFor(bo, "my secret is karaoke")).isOne();
            assertThat(log.all()).noneMatch(line -> line.contains("karaoke"));
        }
    }

    @Test
    void theHelpIsOfWhatThisPersonMayDo() {
        orbitIsSetUp();
        assertThat(helpsFor(ana, "hello")).isOne();
        assertThat(helpsFor(bo, "hello")).isOne();

        assertThat(ana.lastDm().words()).contains("/stepup pulse");
        assertThat(bo.lastDm().words()).doesNotContain("/stepup pulse");
    }

    @Test
    void itAnswersNeitherItselfNorWhatIsChangedOfItsOwn() {
        long before = allHelps();
        aCheckInRuns();
        names(bo, "Visioning", "Hana Iyer");
        slack.awaitQuiet();
        bot.settle();

        assertThat(allHelps()).isEqualTo(before);
        assertThatNoBotIsWrittenTo();
    }

    @Test
    void aFileAndAReplyInAThreadArePeopleToo() {
        countsDms(dara);
        assertThat(hears("\"subtype\":\"file_share\",\"user\":\"U0DARA\",\"files\":[{\"id\":\"F1\"}]"))
                .isOne();
        assertThat(hears("\"subtype\":\"thread_broadcast\",\"user\":\"U0DARA\""))
                .isOne();
        bot.clock().moveBy(Duration.ofDays(1));
        assertThat(hears("\"user\":\"U0DARA\",\"thread_ts\":\"1700000000.000100\""))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"user\":\"U0DARA\",\"bot_id\":\"B0OTHER\"",
                "\"user\":\"U0STEPUP\"",
                "\"user\":\"USLACKBOT\"",
                "\"subtype\":\"bot_message\",\"bot_id\":\"B0OTHER\"",
                "\"subtype\":\"message_changed\",\"hidden\":true,\"message\":{\"type\":\"message\",\"user\":\"U0DARA\"}",
                "\"subtype\":\"message_deleted\",\"hidden\":true,\"deleted_ts\":\"1.1\"",
                "\"subtype\":\"channel_join\",\"user\":\"U0DARA\"",
                "\"subtype\":\"something_new\",\"user\":\"U0DARA\"",
                "\"user\":\"U0DARA\",\"channel_type\":\"mpim\""
            })
    void nobodyElseIsAnswered(String message) {
        countsDms(dara);
        assertThat(hears(message)).isZero();
        assertThatNoBotIsWrittenTo();
    }

    private void assertThatNoBotIsWrittenTo() {
        assertThat(slack.calls("conversations.open"))
                .extracting(call -> call.param("users"))
                .doesNotContain("U0STEPUP", "USLACKBOT");
    }

    /** How many helps Dara has read since they were counted, once the bot has heard this. */
    private long hears(String fields) {
        String type = fields.contains("channel_type") ? "" : "\"channel_type\":\"im\",";
        String event = "{\"type\":\"message\"," + type + "\"channel\":\"D0DARA\",\"text\":\"hello\",\"ts\":\""
                + bot.clock().instant().getEpochSecond() + ".000200\"," + fields + "}";
        var answer = RawRequest.json(
                        "{\"type\":\"event_callback\",\"team_id\":\"T0ORBIT\",\"event_id\":\"Ev1\",\"event\":" + event
                                + "}")
                .to(bot);
        assertThat(answer.statusCode()).isEqualTo(200);
        bot.settle();
        return helps(dara);
    }

    /** How many helps this person reads when they have written this. */
    private long helpsFor(Client person, String words) {
        countsDms(person);
        person.say(STEPUP, words);
        slack.awaitQuiet();
        bot.settle();
        return helps(person);
    }

    private long allHelps() {
        return eight.stream()
                .flatMap(person -> person.dms().stream())
                .filter(each -> each.words().contains(HELP))
                .count();
    }

    private long helps(Client person) {
        return newDms(person).stream()
                .filter(each -> each.words().contains(HELP))
                .count();
    }
}
