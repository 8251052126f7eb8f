package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.Message;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummingUpTest extends ConversationTest {

    @BeforeEach
    void aCheckInWasAnswered() {
        aCheckInRuns();
        List.of(ana, bo, chen, dara, eli)
                .forEach(person -> opensTheForm(person)
                        .choose("Visioning", "Goran Petrov", "Me")
                        .choose("Relating", person == ana ? "Bo Lindqvist" : "Ana Almeida")
                        .submit());
        theDigestComes();
    }

    @Test
    void aLeadSeesATableOfFunctionsByFigure() {
        Message summary = ana.say(ORBIT, "/stepup summary").message();

        assertThat(summary.ephemeral()).isTrue();
        assertThat(summary.blocks().toString()).contains("\"type\":\"table\"");
        assertThat(summary.words())
                .contains("5 of 8 answered")
                .contains("Function", "Mentions", "People", "Sensemaking", "Relating", "Visioning", "Inventing")
                .contains("leans on few", "too few mentions");
        assertThat(summary.text()).contains("Visioning: 5 mentions, 1 people, leans on few");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "this week",
                "last 4 weeks",
                "LAST 1 WEEK",
                "quarter",
                "this quarter",
                "vis last 2 weeks",
                "visioning"
            })
    void itTakesAPeriodAndAFunctionInAnyOrder(String words) {
        assertThat(ana.say(ORBIT, "/stepup summary " + words).words()).contains("Visioning", "5 of 8 answered");
    }

    @Test
    void itTakesDatesAndLeavesOutWhatIsNotBetweenThem() {
        LocalDate today = LocalDate.ofInstant(bot.clock().instant(), LISBON);

        assertThat(ana.say(ORBIT, "/stepup summary " + today + ".." + today).words())
                .contains("5 of 8 answered");
        assertThat(ana.say(ORBIT, "/stepup summary " + today.minusDays(9) + " .. " + today.minusDays(1))
                        .words())
                .contains("0 of 8 answered", "from 5 on")
                .doesNotContain("Visioning");
    }

    @Test
    void oneFunctionAlone() {
        assertThat(ana.say(ORBIT, "/stepup summary vis").words())
                .contains("Visioning")
                .doesNotContain("Relating");
    }

    @Test
    void aLeadSeesOnePersonAndEverybodyThemselves() {
        assertThat(ana.say(ORBIT, "/stepup summary @goran").message().text()).contains("Visioning: named 5 of 5 times");
        assertThat(goran.say(ORBIT, "/stepup summary <@U0GORAN|goran>")
                        .message()
                        .text())
                .contains("Visioning: named 5 of 5 times");
        assertThat(bo.say(ORBIT, "/stepup summary").words()).contains("5 of 8 answered", "Visioning");
        assertThat(bo.say(ORBIT, "/stepup summary @goran").words())
                .contains("theirs to see")
                .doesNotContain("5 of 5");
    }

    @Test
    void whoIsNotOnTheTeamSeesNothingOfIt() {
        assertThat(kim.say(ORBIT, "/stepup summary").words())
                .contains("not on *Orbit*")
                .doesNotContain("Visioning");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "last 0 weeks",
                "last week",
                "2026-13-01..2026-10-31",
                "2026-10-31..2026-10-01",
                "vis inv",
                "@nobody"
            })
    void aWrongWordIsAnsweredWithARightExample(String words) {
        assertThat(ana.say(ORBIT, "/stepup summary " + words).words())
                .contains("did not understand", "/stepup summary last 4 weeks visioning")
                .doesNotContain("answered in this time");
    }

    @Test
    void theSameNamingInOneWeekCountsOnce() {
        ana.say(ORBIT, "/stepup thanks @goran visioning again");
        bot.clock().moveBy(Duration.ofMinutes(1));

        assertThat(ana.say(ORBIT, "/stepup summary").message().text()).contains("Visioning: 5 mentions, 1 people");
    }
}
