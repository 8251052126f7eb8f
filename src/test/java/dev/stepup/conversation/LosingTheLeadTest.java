package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.says;
import static dev.stepup.conversation.Said.text;

import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Message;
import dev.stepup.workspace.MemberId;
import java.time.DayOfWeek;
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
                .satisfies(dm -> assertThat(dm.words()).says("team.noLead.admin", "Orbit"));

        bot.timePassesTo(next(DayOfWeek.TUESDAY, "03:01"));
        bot.timePassesTo(next(DayOfWeek.TUESDAY, "09:00"));
        assertThat(newDms(ana)).as("told once").hasSize(1);
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        assertThat(prompt(dara).words()).as("check-ins go on").says("checkin.prompt", "Orbit");
        countsDms(chen);

        ana.press(ana.lastDm(), text("team.noLead.name"));
        assertThat(ana.form().choose("Leads", "Bo Lindqvist").submit().errors().values())
                .singleElement()
                .satisfies(error -> assertThat(error).says("team.leadForm.error.cannot"));
        assertThat(ana.form().choose("Leads", "Chen Wei").submit().ok()).isTrue();
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "14:00"));
        assertThat(team().leads()).containsExactly(CHEN);
        assertThat(newDms(chen)).anySatisfy(dm -> assertThat(dm.words()).says("team.hasALead.you", "Orbit"));
        assertThat(theChannels("team.hasALead").words()).contains("<@U0CHEN>");
        assertThat(chen.say(ORBIT, "/stepup pause").words()).says("schedule.pausedNow");
    }

    @Test
    void oneOfTheTeamOffersToLeadAndThreeOthersAgree() {
        slack.leave(ORBIT, "U0BO");
        slack.awaitQuiet();
        bot.settle();
        assertThat(bo.lastDm().words()).says("team.leadsNoMore");
        Message wanted = theChannels("team.noLead.channel");

        chen.press(wanted, text("team.noLead.offer"));
        bot.settle();
        Message offer = theChannels("team.leadOffer");
        assertThat(offer.words()).says("team.leadOffer", "Orbit", "<@U0CHEN>", 3);
        agrees(chen, offer, "team.leadAgree.OWN_OFFER");
        agrees(kim, offer, "team.leadAgree.NOT_ON_TEAM");
        agrees(dara, offer, "team.leadAgree.WAITS");
        agrees(dara, offer, "team.leadAgree.WAITS");
        agrees(eli, offer, "team.leadAgree.WAITS");
        assertThat(team().leads()).isEmpty();
        assertThat(chen.say(ORBIT, "/stepup pause").words()).says("team.leadsOnly");
        agrees(fatima, offer, "team.leadAgree.LEADS");
        bot.settle();

        assertThat(team().leads()).containsExactly(CHEN);
        assertThat(dara.again(offer).words()).says("team.hasALead", "Orbit", "<@U0CHEN>", 1);
        assertThat(goran.again(wanted).buttons()).isEmpty();
    }

    @Test
    void anAdminsYesIsEnough() {
        slack.makeGuest("U0BO");
        slack.awaitQuiet();
        bot.settle();
        dara.press(theChannels("team.noLead.channel"), text("team.noLead.offer"));
        bot.settle();

        agrees(ana, theChannels("team.leadOffer"), "team.leadAgree.LEADS");

        assertThat(team().leads()).containsExactly(new MemberId("U0DARA"));
    }

    @Test
    void whoMissesTheEventIsFoundInTheNight() {
        slack.changes().unheard(() -> slack.deactivate("U0BO"));
        bot.settle();
        bot.timePassesTo(next(DayOfWeek.TUESDAY, "03:01"));
        bot.timePassesTo(next(DayOfWeek.TUESDAY, "09:00"));

        assertThat(team().leads()).isEmpty();
        assertThat(newDms(ana)).anySatisfy(dm -> assertThat(dm.words()).says("team.noLead.admin"));
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
        assertThat(newDms(ana).stream().map(Message::words)).noneMatch(words -> says(words, "team.noLead.admin"));
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

        assertThat(newDms(ana)).anySatisfy(dm -> assertThat(dm.words()).says("team.trouble.ARCHIVED"));
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

    private void agrees(Client person, Message offer, String answerKey) {
        var said = person.press(offer, text("team.leadOffer.agree"));
        assertThat(said.message().words()).says(answerKey);
    }

    private Message theChannels(String key) {
        return dara.messages(ORBIT).stream()
                .filter(message -> says(message.words(), key))
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
