package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import dev.stepup.sandbox.Form;
import dev.stepup.sandbox.Message;
import dev.stepup.sandbox.Submitted;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThankingTest extends ConversationTest {

    @BeforeEach
    void orbitIsThere() {
        orbitIsSetUp();
        countsDms(eli);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/stepup thanks @eli inventing built the deploy button",
                "/stepup THANKS <@U0ELI|eli> Inv built the deploy button",
                "/stepup thanks <@U0ELI> iNVENTING   built the deploy button"
            })
    void theReceiverHearsWhoThanksThemForWhat(String typed) {
        assertThat(bo.say(ORBIT, typed).words()).says("thanks.given", "Eli Rosen", "Inventing", "Orbit");
        bot.settle();

        assertThat(newDms(eli)).hasSize(1);
        assertThat(eli.lastDm().words())
                .says("thanks.received", "Bo Lindqvist", "Inventing")
                .contains("built the deploy button");
    }

    @Test
    void withNoMoreWordsAFormOpens() {
        bo.say(ORBIT, "/stepup thanks");

        Form form = bo.form();
        assertThat(form.labels()).containsExactly("Who", "Function", "What they did");
        assertThat(form.options("Who"))
                .hasSize(8)
                .anyMatch(who -> who.startsWith("Me ("))
                .contains("Eli Rosen");
        assertThat(form.options("Function")).hasSize(4);
        form.choose("Who", "Eli Rosen")
                .choose("Function", "Visioning")
                .type("What they did", "drew <the> map & told it");
        assertThat(form.submit().ok()).isTrue();
        bot.settle();

        assertThat(eli.lastDm().words()).contains("*Visioning*", "drew &lt;the&gt; map &amp; told it");
    }

    @Test
    void whatIsKnownAlreadyIsFilledIn() {
        bo.say(ORBIT, "/stepup thanks @eli relating");

        assertThat(bo.form().value("Who")).containsExactly("Eli Rosen");
        assertThat(bo.form().value("Function"))
                .satisfiesExactly(value -> assertThat(value).startsWith("Relating"));
    }

    @Test
    void thankingOneselfIsDeclinedWithASmile() {
        assertThat(bo.say(ORBIT, "/stepup thanks <@U0BO|bo> inventing me").words())
                .says("thanks.toOneself");
        bo.say(ORBIT, "/stepup thanks");
        Submitted submitted = bo.form()
                .choose("Who", "Me")
                .choose("Function", "Visioning")
                .type("What they did", "all of it")
                .submit();

        assertThat(submitted.errors().get("Who")).says("thanks.toOneself");
        countsDms(bo);
        bot.settle();
        assertThat(newDms(bo)).isEmpty();
    }

    @Test
    void aWrongWordIsAnsweredWithWhatWasUnderstoodAndARightExample() {
        assertThat(bo.say(ORBIT, "/stepup thanks @eli innovating the button").words())
                .says("thanks.unknownFunction", "Eli Rosen", "innovating", "Eli");
        assertThat(bo.say(ORBIT, "/stepup thanks @nobody inventing x").words()).says("thanks.unknownPerson", "@nobody");
        assertThat(bo.say(ORBIT, "/stepup thanks elinor inventing x").words()).says("thanks.unknownPerson", "elinor");
        assertThat(bo.say(ORBIT, "/stepup thanks <@U0KIM|kim> inventing x").words())
                .says("thanks.noTeamInCommon", "Kim Osei");
        bot.settle();

        assertThat(newDms(eli)).isEmpty();
    }

    @Test
    void mentionsInTheWordsBecomePlain() {
        bo.say(ORBIT, "/stepup thanks @eli inventing helped @hana & <!channel>");
        bot.settle();

        assertThat(eli.lastDm().words()).contains("helped Hana Iyer &amp; @channel");
    }

    @Test
    void whoIsOnNoTeamIsToldHowOneComesAbout() {
        assertThat(kim.say("general", "/stepup thanks @eli inventing x").words())
                .says("thanks.noTeam");
    }

    @Test
    void aMessageCanBeWhereItHappened() {
        eli.say(ORBIT, "I wrote down how the release works.");
        var message = bo.messages(ORBIT).stream()
                .filter(each -> each.user().equals("U0ELI"))
                .reduce((first, second) -> second)
                .orElseThrow();

        bo.shortcut(message, "Someone stepped up");
        assertThat(bo.form().value("Who")).containsExactly("Eli Rosen");
        bo.form()
                .choose("Function", "Sensemaking")
                .type("What they did", "wrote it down")
                .submit();
        bot.settle();

        assertThat(eli.lastDm().words()).says("thanks.received.link").contains("wrote it down");
    }

    @Test
    void thanksToAndFromWhoeverJoinsWhileACheckInRunsWaitForTheNextDigestAndCountOnce() {
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        slack.join(ORBIT, "U0KIM");
        slack.awaitQuiet();
        bot.settle();
        bo.say(ORBIT, "/stepup thanks @kim relating welcomed the guests");
        kim.say(ORBIT, "/stepup thanks @goran inventing built the ramp");
        bo.say(ORBIT, "/stepup thanks @eli sensemaking read the logs");

        assertThat(digestOfFive().words())
                .says("report.function.names", "Sensemaking", "Eli Rosen")
                .contains("read the logs", text("report.missing", "*Relating* and *Inventing*"))
                .doesNotContain("welcomed the guests", "built the ramp");
        ana.say(ORBIT, "/stepup pulse");
        assertThat(digestOfFive().words())
                .says("report.function.names", "Relating", "Kim Osei")
                .says("report.function.names", "Inventing", "Goran Petrov")
                .contains("welcomed the guests", "built the ramp")
                .doesNotContain("Eli Rosen", "read the logs");
        ana.say(ORBIT, "/stepup pulse");
        assertThat(digestOfFive().words()).doesNotContain("Kim Osei", "Goran Petrov", "welcomed", "ramp");
        assertThat(ana.say(ORBIT, "/stepup summary").message().text())
                .says("report.summary.row", "Sensemaking", 1)
                .says("report.summary.row", "Relating", 1)
                .says("report.summary.row", "Inventing", 1);
    }

    private Message digestOfFive() {
        bot.settle();
        List.of(ana, bo, chen, dara, eli).forEach(person -> names(person, "Visioning", "Hana Iyer"));
        bot.clock().moveBy(Duration.ofMinutes(1));
        Message digest = theDigestComes();
        bot.clock().moveBy(Duration.ofDays(7));
        return digest;
    }
}
