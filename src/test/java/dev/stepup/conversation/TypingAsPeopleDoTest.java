package dev.stepup.conversation;

import static dev.stepup.conversation.Said.ANY;
import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import dev.stepup.sandbox.Message;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands as people type them: with the signs and spaces of their keyboards, and with slips. */
class TypingAsPeopleDoTest extends ConversationTest {

    private static final String YES = text("slack.didYouMean.yes");

    @BeforeEach
    void orbitIsThere() {
        orbitIsSetUp();
        countsDms(eli);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/stepup thanks @eli, inventing: built the “deploy” button – at last!",
                "/stepup thanks\u00a0@eli\u00a0inventing\u00a0built the “deploy” button – at last!",
                "/stepup /stepup thanks “@eli” ‘inventing’ – built the “deploy” button – at last!",
                "/stepup thanks eli inventing built the “deploy” button – at last!",
                "/stepup thanks Eli Rosen, inventing built the “deploy” button – at last!",
                "/stepup thanks to ELI for inv… built the “deploy” button – at last!",
                "/stepup `thanks @eli` inven\u200bting\ufeff built the “deploy” button – at last!",
                "/stepup thanks 🎉 @eli inventing, built the “deploy” button – at last!"
            })
    void itIsReadAsMeantAndWhatTheyDidIsKeptAsTyped(String typed) {
        assertThat(bo.say(ORBIT, typed).words()).says("thanks.given", "Eli Rosen", "Inventing", "Orbit");
        bot.settle();

        assertThat(newDms(eli)).hasSize(1);
        assertThat(eli.lastDm().words())
                .says("thanks.received", "Bo Lindqvist", "Inventing")
                .contains("> built the “deploy” button – at last!");
    }

    @Test
    void aNameThatIsNotPlainIsNotGuessed() {
        assertThat(bo.say(ORBIT, "/stepup thanks kim inventing x").words()).says("thanks.unknownPerson", "kim");
        assertThat(bo.say(ORBIT, "/stepup thanks rosen inventing x").words()).says("thanks.unknownPerson", "rosen");
        assertThat(ana.say(ORBIT, "/stepup summary this week hana").words()).contains("Hana Iyer");
    }

    @Test
    void aSlipInTheFunctionIsPutRightWithOnePressAndOnlyOnce() {
        countsDms(eli);
        Message asked = bo.say(ORBIT, "/stepup thanks @eli, inventng: built “it” & more")
                .message();
        assertThat(asked.words())
                .says("slack.didYouMean", "inventng", "thanks @Eli Rosen, inventing: built “it” &amp; more");
        bot.settle();
        assertThat(newDms(eli)).isEmpty();

        bo.press(asked, YES);
        assertThat(bo.again(asked).words()).says("thanks.given", "Eli Rosen");
        bot.settle();
        assertThat(newDms(eli)).hasSize(1);
        assertThat(eli.lastDm().words()).contains("> built “it” &amp; more");
    }

    @Test
    void whoPressesItTwiceBeforeItIsGoneDoesItOnce() {
        RawRequest pressed = RawRequest.interaction("""
                {"type":"block_actions","team":{"id":"T0ORBIT"},"user":{"id":"U0BO","team_id":"T0ORBIT"},
                "trigger_id":"1.2.%s","container":{"type":"message","message_ts":"1764000000.000100",
                "channel_id":"C0ORBIT","is_ephemeral":true},"channel":{"id":"C0ORBIT"},"actions":[{"type":"button",
                "action_id":"run_command","block_id":"b","value":"thanks <@U0ELI> inventing: built it"}]}""");
        for (String trigger : List.of("first", "second")) {
            assertThat(RawRequest.form(pressed.body().replace("%25s", trigger))
                            .to(bot)
                            .statusCode())
                    .isEqualTo(200);
        }
        bot.settle();

        assertThat(newDms(eli)).hasSize(1);
        assertThat(eli.lastDm().words()).contains("> built it");
    }

    @Test
    void spacesOfAllKindsInTheTeamsNameAreSpaces() {
        ana.say(ORBIT, "/stepup setup");
        assertThat(ana.form()
                        .type("Team name", "\u00a0Team\u00a0 Orbit\u200b ")
                        .submit()
                        .errors())
                .isEmpty();
        assertThat(team().name()).isEqualTo("Team Orbit");

        ana.say(ORBIT, "/stepup setup");
        assertThat(ana.form().type("Team name", "\u00a0\u200b").submit().errors())
                .isNotEmpty();
    }

    @Test
    void aSlipInACommandCarriesAllThatFollowedIt() {
        Message asked = bo.say(ORBIT, "/stepup thnaks @eli inventing built it").message();
        assertThat(asked.words()).says("slack.unknown.likely", ANY, "thanks");

        bo.press(asked, YES);
        bot.settle();
        assertThat(eli.lastDm().words()).contains("> built it");
    }

    @Test
    void whatItDoesThenIsWhatWhoeverPressesMayDo() {
        leads("Bo Lindqvist");
        Message asked = bo.say(ORBIT, "/stepup pasue").message();
        assertThat(asked.words()).says("slack.unknown.likely", ANY, "pause");
        leads("Ana Almeida");

        bo.press(asked, YES);
        assertThat(bo.again(asked).words()).says("team.leadsOnly");
    }

    private void leads(String name) {
        ana.say(ORBIT, "/stepup setup");
        assertThat(ana.form().choose("Leads", name).submit().errors()).isEmpty();
        bot.settle();
    }

    @Test
    void aSlipInAFormsCommandOpensTheFormAndTakesTheQuestionAway() {
        Message asked = bo.say(ORBIT, "/stepup thanks @eli relatng").message();

        bo.press(asked, YES);

        assertThat(bo.form().value("Who")).containsExactly("Eli Rosen");
        assertThat(bo.messages(ORBIT)).noneMatch(message -> message.ts().equals(asked.ts()));
    }

    @ParameterizedTest
    @CsvSource({
        "summary last 4 wekks visoning, slack.didYouMean, report.summary.title",
        "export qarter, slack.didYouMean, report.export.coming",
        "away until firday, slack.didYouMean, team.away",
        "scheduel, slack.unknown.likely, schedule.next"
    })
    void aSlipInAPeriodOrADateIsPutRight(String typed, String question, String answer) {
        Message asked = ana.say(ORBIT, "/stepup " + typed).message();
        assertThat(asked.words()).says(question);

        ana.press(asked, YES);

        assertThat(ana.again(asked).words()).doesNotSay(question).says(answer);
    }
}
