package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.says;

import dev.stepup.sandbox.Message;
import dev.stepup.team.ChannelTrouble;
import dev.stepup.team.Teams;
import dev.stepup.workspace.WorkspaceId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

/** The channel of a team becomes private, another name, another id, or one that another organization reads too. */
class ChangingTheChannelTest extends ConversationTest {

    private static final String OTHERS = "T0OTHER";
    private static final String THIRD = "T0THIRD";

    private String called = ORBIT;

    @BeforeEach
    void orbitIsThere() {
        orbitIsSetUp();
        countsDms(ana);
    }

    @Test
    void madePrivateItGoesOnAsBefore() {
        slack.changes().makePrivate(ORBIT, true);
        slack.awaitQuiet();

        aCheckInIsAnsweredUpToItsDigest();

        assertThat(ana.last(ORBIT).words()).says("report.turnout", 5, 6);
        assertThat(news()).isEmpty();
    }

    @Test
    void underAnotherNameItIsShownByThat() {
        called = "orbiters";
        slack.changes().renameChannel(ORBIT, called);
        slack.awaitQuiet();

        aCheckInIsAnsweredUpToItsDigest();

        assertThat(ana.last(called).words()).says("report.turnout", 5, 6);
        assertThat(ana.home().words()).contains("<#C0ORBIT>");
    }

    @Test
    void underAnotherIdItsDigestAndWhatWaitsGoThere() {
        slack.changes().makePrivate(ORBIT, true);
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        fiveAnswer();
        ana.say(ORBIT, "/stepup digest");
        slack.changes().changeChannelId(ORBIT, "C0PRIVATE");
        slack.awaitQuiet();
        slack.repeatLastEvent();
        slack.awaitQuiet();
        bot.settle();

        assertThat(ana.last(ORBIT).words()).says("report.turnout", 5, 6);
        assertThat(team("C0PRIVATE")).contains("Orbit");
        assertThat(holdingTheOldId()).isEmpty();
        assertThat(news()).isEmpty();
        slack.join(ORBIT, "U0KIM");
        slack.awaitQuiet();
        assertThat(kim.say(ORBIT, "/stepup schedule").words()).contains("*Orbit*");
        slack.leave(ORBIT, "U0KIM");
        slack.awaitQuiet();
    }

    @Test
    void sharedWithAnotherOrganizationItsDigestsWantAYes() {
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        fiveAnswer();
        slack.changes().share(ORBIT, OTHERS, true);
        slack.awaitQuiet();
        slack.repeatLastEvent();
        slack.awaitQuiet();
        int before = ana.messages(ORBIT).size();
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "10:00"));
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "15:00"));
        assertThat(ana.messages(ORBIT)).hasSize(before);
        assertThat(news()).hasSize(1);
        assertThat(ana.say(ORBIT, "/stepup schedule").words()).says("team.rests.SHARED");

        ana.press(question(), "Post it");
        bot.settle();
        bot.settle();
        assertThat(ana.last(ORBIT).words()).says("report.turnout", 5, 6);

        bot.clock().moveBy(Duration.ofMinutes(1));
        slack.changes().share(ORBIT, THIRD, true);
        slack.awaitQuiet();
        assertThat(team().trouble()).as("others than those who were agreed to").contains(ChannelTrouble.SHARED);
    }

    @Test
    void sharedNoMoreItGoesOnByItself() {
        slack.changes().share(ORBIT, OTHERS, true);
        slack.awaitQuiet();
        assertThat(team().trouble()).isPresent();

        slack.changes().share(ORBIT, OTHERS, false);
        slack.awaitQuiet();

        assertThat(team().trouble()).isEmpty();
    }

    @Test
    void whoeverSetsATeamUpInASharedChannelIsAskedAndAYesLasts() {
        slack.changes().unheard(() -> slack.changes().share(ORBIT, OTHERS, true));
        orbitIsSetUp();
        bot.settle();
        assertThat(team().trouble()).contains(ChannelTrouble.SHARED);

        ana.press(question(), "Post it");
        bot.settle();
        assertThat(team().trouble()).isEmpty();
        orbitIsSetUp();
        assertThat(team().trouble()).isEmpty();
    }

    @Test
    void leftAloneItRestsAndSavingTheFormAsksAgain() {
        slack.changes().share(ORBIT, OTHERS, true);
        slack.awaitQuiet();
        bot.settle();
        ana.press(question(), "Leave it");
        bot.settle();
        assertThat(team().trouble()).contains(ChannelTrouble.SHARED);

        bot.clock().moveBy(Duration.ofMinutes(1));
        orbitIsSetUp();
        assertThat(question().buttons()).contains("Post it");
    }

    private void aCheckInIsAnsweredUpToItsDigest() {
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        fiveAnswer();
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "10:00"));
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "15:00"));
    }

    private void fiveAnswer() {
        List.of(bo, ana, dara, fatima, goran).forEach(each -> names(each, "Visioning", "Eli Rosen"));
    }

    private Message question() {
        return ana.dms().stream()
                .filter(dm -> says(dm.words(), "team.trouble.SHARED"))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private List<Message> news() {
        return newDms(ana).stream()
                .filter(dm -> Stream.of("team.trouble.SHARED", "team.trouble.GONE", "team.mended")
                        .anyMatch(key -> says(dm.words(), key)))
                .toList();
    }

    private String team(String channel) {
        return bot.part(Teams.class)
                .ofChannel(new WorkspaceId("T0ORBIT"), channel)
                .orElseThrow()
                .name();
    }

    private List<String> holdingTheOldId() {
        MongoOperations mongo = bot.part(MongoOperations.class);
        return mongo.getCollectionNames().stream()
                .filter(name -> !name.startsWith("system."))
                .filter(name -> mongo.findAll(Document.class, name).stream()
                        .anyMatch(each -> each.toJson().contains("\"C0ORBIT\"")))
                .toList();
    }
}
