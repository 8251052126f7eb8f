package dev.stepup.conversation;

import static dev.stepup.conversation.Said.ANY;
import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures behind a digest, which anybody in the channel can open. */
class ReadingTheDetailsTest extends ConversationTest {

    @Test
    void detailsShowTheFigures() {
        aCheckInRuns();
        List.of(ana, bo, chen, dara, eli)
                .forEach(person -> opensTheForm(person)
                        .choose("Visioning", "Goran Petrov", person == ana ? "Hana Iyer" : "Fatima Haddad")
                        .choose("Inventing", "Goran Petrov")
                        .submit());

        Message digest = theDigestComes();
        bo.press(digest, "Details");
        assertThat(bo.form().words())
                .says("report.details.mentions", "Visioning", 10, 3, text("report.spread.LEANS_ON_FEW"))
                .says("report.details.network", "29 %", "18 %", "55 %")
                .says("report.details.spread", text("report.details.asIf", 2.8), 1)
                .says("report.details.none", "Relating")
                .says("report.details.names", "Inventing", "Goran Petrov");
        ana.press(digest, "Details");
        assertThat(ana.form().words())
                .says("report.details.mentions", "Inventing", 5, 1, text("report.spread.LEANS_ON_FEW"))
                .says("report.details.asIf", 1);
    }

    @Test
    void detailsAreTheSameWhetherWhoGaveThanksHadAnsweredOrNot() {
        orbitIsSetUp();

        String silent = detailsAfterThanksOfFatima(eli);
        bot.clock().moveBy(java.time.Duration.ofDays(7));
        String answered = detailsAfterThanksOfFatima(fatima);

        assertThat(silent)
                .says("report.turnout", 5, 8)
                .says("report.details.mentions", ANY, 9, 3)
                .isEqualTo(answered);
    }

    /** Four name Goran and one other, a fifth nobody; what everybody can look up when Fatima has thanked him as well. */
    private String detailsAfterThanksOfFatima(Client fifth) {
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        List.of(ana, bo, chen, dara)
                .forEach(person ->
                        names(person, "Visioning", "Goran Petrov", person == ana ? "Hana Iyer" : "Ana Almeida"));
        names(fifth, "Visioning");
        fatima.say(ORBIT, "/stepup thanks @goran visioning drew the map");
        bot.clock().moveBy(java.time.Duration.ofMinutes(1));
        goran.press(theDigestComes(), "Details");
        String words = goran.form().words();
        goran.form().close();
        return words.substring(words.indexOf(text("report.turnout", 5, 8, 0, 1)));
    }

    @Test
    void detailsHoldBackWhatARaisedMinimumHoldsBack() {
        aCheckInRuns();
        List.of(ana, bo, chen, dara, eli).forEach(person -> names(person, "Visioning", "Goran Petrov"));
        Message digest = theDigestComes();
        ana.say(ORBIT, "/stepup setup");
        ana.form().press(text("schedule.form.more"));
        ana.form()
                .pick(text("schedule.form.minimum"), text("schedule.form.minimum.raised", 6))
                .submit();
        bot.settle();

        bo.press(digest, "Details");

        assertThat(bo.form().words())
                .says("report.details.withheld", 6)
                .doesNotSay("report.details.mentions")
                .doesNotContain("Visioning");
    }
}
