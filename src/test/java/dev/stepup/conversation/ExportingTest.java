package dev.stepup.conversation;

import static dev.stepup.conversation.Said.ANY;
import static dev.stepup.conversation.Said.anyWith;
import static dev.stepup.conversation.Said.assertThat;

import dev.stepup.sandbox.Mishap;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoOperations;

class ExportingTest extends ConversationTest {

    @BeforeEach
    void aCheckInRunsThatFiveAnswer() {
        aCheckInRuns();
        List.of(ana, bo, chen, dara, eli).forEach(person -> names(person, "Visioning", "Goran Petrov"));
    }

    @Test
    void aLeadGetsTheFiguresAsAFileByDirectMessage() {
        theDigestComes();

        assertThat(ana.say(ORBIT, "/stepup export this week").words()).says("report.export.coming", "Orbit");
        bot.settle();

        assertThat(ana.lastDm().words()).says("report.export.here", "Orbit");
        assertThat(file())
                .hasValueSatisfying(text -> assertThat(text)
                        .startsWith("\uFEFFWeek of,Function,Person,Mentions,Answered,Asked\r\n")
                        .contains(",Visioning,Goran Petrov,5,5,8\r\n", ",Relating,Ana Almeida,0,5,8\r\n"));
    }

    @Test
    void beforeTheDigestThereIsNothingInIt() {
        ana.say(ORBIT, "/stepup export");
        bot.settle();

        assertThat(ana.lastDm().words()).says("report.export.nothing");
    }

    @Test
    void onlyLeadsAndAdminsGetIt() {
        theDigestComes();
        countsDms(bo);

        assertThat(bo.say(ORBIT, "/stepup export").words()).says("team.leadsOnly");
        bot.settle();

        assertThat(newDms(bo)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything", "visioning", "@goran", "all teams"})
    void aWrongWordIsAnsweredWithARightExample(String words) {
        assertThat(ana.say(ORBIT, "/stepup export " + words).words())
                .says("report.wish.unknown", ANY, anyWith("/stepup export last 4 weeks"));
    }

    @Test
    void aPersonIsPlainAndTheMostIs53Weeks() {
        assertThat(ana.say(ORBIT, "/stepup export this week <@U0GORAN|goran>").words())
                .contains("“this week”", "“Goran Petrov”")
                .doesNotContain("<@");
        assertThat(ana.say(ORBIT, "/stepup export 0001-01-01..9999-12-31").words())
                .says("report.wish.tooLong", ANY, 53);
    }

    @Test
    void oneThatKeepsFailingIsGivenUpAfterADayAndThatIsSaid() {
        theDigestComes();
        slack.trouble().next("files.getUploadURLExternal", Mishap.http(503));
        slack.trouble().next("files.getUploadURLExternal", Mishap.http(503));
        ana.say(ORBIT, "/stepup export");
        bot.settle();
        countsDms(ana);

        bot.clock().moveBy(Duration.ofHours(25));
        bot.settle();
        bot.settle();

        assertThat(newDms(ana))
                .singleElement()
                .satisfies(dm -> assertThat(dm.words()).says("report.export.givenUp"));
    }

    @Test
    void oneThatCannotBeMadeIsGivenUpAfterADayAsWell() {
        theDigestComes();
        bot.part(MongoOperations.class)
                .getCollection("tallies")
                .updateMany(new Document(), new Document("$set", new Document("tallies.0.day", "no day")));
        countsDms(ana);
        ana.say(ORBIT, "/stepup export");
        bot.settle();
        assertThat(newDms(ana)).isEmpty();

        for (int hours : List.of(1, 24, 24)) {
            bot.clock().moveBy(Duration.ofHours(hours));
            bot.settle();
        }

        assertThat(newDms(ana))
                .singleElement()
                .satisfies(dm -> assertThat(dm.words())
                        .says("report.export.givenUp", "Orbit")
                        .contains("/stepup export"));
    }

    @Test
    void whoOptedOutHasNoRow() {
        theDigestComes();
        goran.press(
                goran.dms().stream()
                        .filter(dm -> dm.buttons().contains("Opt out"))
                        .findFirst()
                        .orElseThrow(),
                "Opt out");
        bot.settle();

        ana.say(ORBIT, "/stepup export");
        bot.settle();

        assertThat(file())
                .hasValueSatisfying(text -> assertThat(text)
                        .contains(",Visioning,Hana Iyer,0,5,8\r\n")
                        .doesNotContain("Goran"));
    }

    @Test
    void whereItMayNotSendFilesItSaysSo() {
        theDigestComes();
        slack.trouble().next("files.getUploadURLExternal", Mishap.says("missing_scope"));

        ana.say(ORBIT, "/stepup export");
        bot.settle();

        assertThat(ana.lastDm().words()).says("report.export.noScope");
    }

    @Test
    void aFileThatSlackDoesNotTakeNowIsTriedAgain() {
        theDigestComes();
        countsDms(ana);
        slack.trouble().next("files.completeUploadExternal", Mishap.http(503));

        ana.say(ORBIT, "/stepup export");
        bot.settle();
        assertThat(newDms(ana)).isEmpty();
        bot.clock().moveBy(Duration.ofMinutes(3));
        bot.settle();
        bot.settle();

        assertThat(newDms(ana)).hasSize(1);
    }

    private Optional<String> file() {
        return ana.dms().stream()
                .reduce((earlier, later) -> later)
                .map(message ->
                        message.text().lines().reduce((first, last) -> last).orElseThrow())
                .flatMap(slack::uploadedFile);
    }
}
