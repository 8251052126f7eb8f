package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Message;
import dev.stepup.sandbox.Person;
import dev.stepup.workspace.MemberId;
import java.time.DayOfWeek;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When the last lead of a team leaves, an admin names another, or one of the team offers to and others agree. */
class LosingTheLeadTest extends ConversationTest {

    private static final MemberId BO = new MemberId("U0BO");
    private static final MemberId CHEN = new MemberId("U0CHEN");

    @BeforeEach
    void boLeadsOrbit() {
        orbitIsLedBy("Bo Lindqvist");
        countsDms(ana);
    }

    @AfterEach
    void everybodyIsBack() {
        slack.changes().change("U0BO", person -> Person.of("U0BO", "Bo Lindqvist", "Bo", "Europe/Berlin"));
        slack.join(ORBIT, "U0BO");
        slack.join(ORBIT, "U0ANA");
        slack.awaitQuiet();
    }

    @Test
    void whoeverSetTheTeamUpIsToldOnceAndNamesAnother() {
        orbitIsLedBy("Bo Lindqvist");
        countsDms(ana);
        slack.leave(ORBIT, "U0ANA");
        slack.deactivate("U0BO");
        slack.awaitQuiet();
        slack.repeatLastEvent();
        slack.awaitQuiet();
        bot.settle();
        assertThat(team().leads()).isEmpty();
        assertThat(newDms(ana))
                .singleElement()
                .satisfies(dm -> assertThat(dm.words()).contains("*Orbit* has no lead any more", "Please name a lead"));

        bot.timePassesTo(next(DayOfWeek.TUESDAY, "03:01"));
        bot.timePassesTo(next(DayOfWeek.TUESDAY, "09:00"));
        assertThat(newDms(ana)).as("told once").hasSize(1);
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        assertThat(prompt(dara).words()).as("check-ins go on").contains("Orbit: who stepped up");
        countsDms(chen);

        ana.press(ana.lastDm(), "Name a lead");
        assertThat(ana.form().choose("Leads", "Bo Lindqvist").submit().errors().values())
                .singleElement()
                .satisfies(error -> assertThat(error).contains("members only"));
        assertThat(ana.form().choose("Leads", "Chen Wei").submit().ok()).isTrue();
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "14:00"));
        assertThat(team().leads()).containsExactly(CHEN);
        assertThat(newDms(chen)).anySatisfy(dm -> assertThat(dm.words()).contains("You lead *Orbit* now"));
        assertThat(theChannels("leads *Orbit* now").words()).contains("<@U0CHEN>");
        assertThat(chen.say(ORBIT, "/stepup pause").words()).contains("paused");
    }

    @Test
    void oneOfTheTeamOffersToLeadAndThreeOthersAgree() {
        slack.leave(ORBIT, "U0BO");
        slack.awaitQuiet();
        bot.settle();
        assertThat(bo.lastDm().words()).contains("you no longer lead");
        Message wanted = theChannels("no lead right now");

        chen.press(wanted, "Offer to lead");
        bot.settle();
        Message offer = theChannels("<@U0CHEN> offers to lead");
        assertThat(offer.words()).contains("Leads see how often each person is named", "3 of you agree");
        agrees(chen, offer, "Others need to agree");
        agrees(kim, offer, "Only people on");
        agrees(dara, offer, "once enough people agree");
        agrees(dara, offer, "once enough people agree");
        agrees(eli, offer, "once enough people agree");
        assertThat(team().leads()).isEmpty();
        assertThat(chen.say(ORBIT, "/stepup pause").words()).contains("Only");
        agrees(fatima, offer, "settled");
        bot.settle();

        assertThat(team().leads()).containsExactly(CHEN);
        assertThat(dara.again(offer).words()).contains("<@U0CHEN> leads *Orbit* now");
        assertThat(goran.again(wanted).buttons()).isEmpty();
    }

    @Test
    void anAdminsYesIsEnough() {
        slack.makeGuest("U0BO");
        slack.awaitQuiet();
        bot.settle();
        dara.press(theChannels("no lead right now"), "Offer to lead");
        bot.settle();

        agrees(ana, theChannels("offers to lead"), "settled");

        assertThat(team().leads()).containsExactly(new MemberId("U0DARA"));
    }

    @Test
    void whoMissesTheEventIsFoundInTheNight() {
        slack.changes().unheard(() -> slack.deactivate("U0BO"));
        bot.settle();
        bot.timePassesTo(next(DayOfWeek.TUESDAY, "03:01"));
        bot.timePassesTo(next(DayOfWeek.TUESDAY, "09:00"));

        assertThat(team().leads()).isEmpty();
        assertThat(newDms(ana)).anySatisfy(dm -> assertThat(dm.words()).contains("has no lead any more"));
    }

    @Test
    void ofSeveralLeadsTheOthersGoOn() {
        orbitIsLedBy("Bo Lindqvist", "Chen Wei");
        countsDms(ana);
        slack.leave(ORBIT, "U0BO");
        slack.awaitQuiet();
        bot.settle();

        assertThat(team().leads()).containsExactly(CHEN);
        assertThat(newDms(ana)).isEmpty();
        assertThat(bo.say("general", "/stepup summary").words()).doesNotContain("Orbit:");
    }

    @Test
    void whoOptsOutStillLeadsForNobodyIsToldThatTheyHave() {
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        bo.press(
                bo.dms().stream()
                        .filter(dm -> dm.words().contains("Opt out"))
                        .reduce((first, last) -> last)
                        .orElseThrow(),
                "Opt out");
        bot.settle();
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "03:01"));
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "09:00"));

        assertThat(team().has(BO)).isFalse();
        assertThat(team().leads()).containsExactly(BO);
        assertThat(newDms(ana).stream().map(Message::words)).noneMatch(words -> words.contains("no lead"));
        bo.press(bo.home(), "Opt in again");
    }

    @Test
    void whatGoesToLeadsGoesToAnAdminWhileThereIsNone() {
        slack.leave(ORBIT, "U0BO");
        slack.awaitQuiet();
        slack.archive(ORBIT);
        slack.awaitQuiet();
        bot.settle();
        slack.changes().archive(ORBIT, false);
        slack.awaitQuiet();

        assertThat(newDms(ana)).anySatisfy(dm -> assertThat(dm.words()).contains("that channel is archived"));
    }

    private void orbitIsLedBy(String... leads) {
        ana.say(ORBIT, "/stepup setup");
        assertThat(ana.form()
                        .type("Team name", "Orbit")
                        .clear("Leads")
                        .choose("Leads", leads)
                        .submit()
                        .errors())
                .isEmpty();
        bot.settle();
    }

    private void agrees(Client person, Message offer, String answer) {
        var said = person.press(offer, "Agree");
        assertThat(said.message().words()).contains(answer);
    }

    private Message theChannels(String words) {
        return dara.messages(ORBIT).stream()
                .filter(message -> message.words().contains(words))
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
