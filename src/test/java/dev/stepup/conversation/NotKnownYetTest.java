package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.says;
import static dev.stepup.conversation.Said.text;

import dev.stepup.sandbox.ApiCall;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Message;
import dev.stepup.sandbox.Mishap;
import dev.stepup.sandbox.StandInSlack;
import dev.stepup.sandbox.TeamSeed;
import dev.stepup.slack.Installations;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.people.KnownPeople;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** While Slack says of some people on a large team only "too many requests", nobody is left out for it. */
@Tag("story")
class NotKnownYetTest {

    private static final int TEAM = 150;
    private static final Instant MONDAY = Instant.parse("2026-11-23T12:00:00Z");

    private final Bot bot = Bot.start(TeamSeed.inCompanyOf(400, TEAM), MONDAY);
    private final StandInSlack slack = bot.slack();
    private final Client lead = slack.as(person(1));

    @BeforeEach
    void theLeadOpensTheForm() {
        lead.say("team-orbit", "/stepup setup");
    }

    @AfterEach
    void slackTookEverything() {
        slack.trouble().clear();
        bot.settle();
        assertThat(slack.violations()).isEmpty();
        bot.close();
    }

    @Test
    void nobodyIsLeftOutWhoWasNotLookedAtAndTheLeadHearsOfItOnceItIsSettled() {
        int before = slack.calls().size();
        onlySoManyAreLookedUp(98);

        savesTheTeam();

        assertThat(roster()).containsAll(everybody());
        assertThat(lead.lastDm().words()).says("schedule.setUp", "Orbit").says("schedule.setUp.notYet", 53);
        assertThat(refusedSince(before))
                .as("the first refusal stops the others")
                .containsExactlyInAnyOrder("users.list", "users.info");

        slackTellsAgain();

        assertThat(roster()).isEqualTo(everybody());
        assertThat(lead.lastDm().words()).says("team.lookedUp", 53, "Orbit");
    }

    @Test
    void whereSlackTellsOfEveryoneTheLeadReadsNothingOfIt() {
        savesTheTeam();

        assertThat(roster()).isEqualTo(everybody());
        assertThat(lead.lastDm().words())
                .says("schedule.setUp", "Orbit", text("schedule.setUp.channel", text("words.people", 150)))
                .says("schedule.setUp.leftOut", 2)
                .doesNotSay("schedule.setUp.notYet");
    }

    @Test
    void whoIsNotKnownYetIsAskedOnceTheyAreAndABotNever() {
        Set<String> broken = Set.of("U0BUILDS", "U0JUNO", person(7), person(8));
        slack.trouble().always("users.list", Mishap.http(500));
        slack.trouble()
                .when(
                        "users.info",
                        params -> broken.contains(params.get("user").getAsString()),
                        Integer.MAX_VALUE,
                        Mishap.http(500));
        savesTheTeam();
        assertThat(lead.lastDm().words()).says("schedule.setUp.notYet", 4);
        List<Client> team = everybody().stream().sorted().map(slack::as).toList();

        assertThat(lead.say("team-orbit", "/stepup pulse").words()).contains("Orbit");
        bot.settle();
        assertThat(asked(team)).isEqualTo(TEAM - 2);

        slackTellsAgain();
        assertThat(asked(team)).isEqualTo(TEAM);
        assertThat(lead.dms().stream().map(Message::words))
                .anyMatch(words -> says(words, "team.lookedUp", 4, "Orbit", 2, 2));
        assertThat(slack.as("U0BUILDS").dms()).isEmpty();
        assertThat(slack.as("U0JUNO").dms()).isEmpty();
    }

    @Test
    void whileSlackDoesNotSayWhoIsAwayNobodyIsTakenForBeingHere() {
        savesTheTeam();
        List<Client> team = everybody().stream().sorted().map(slack::as).toList();
        slack.setStatus(person(7), ":palm_tree:", "");
        onlySoManyAreLookedUp(0);

        lead.say("team-orbit", "/stepup pulse");
        bot.settle();
        assertThat(asked(team)).isZero();

        slackTellsAgain();
        assertThat(asked(team)).isEqualTo(TEAM - 1);
    }

    @Test
    void whereSlackNeverSaysWhoIsAwayEveryoneIsAskedAfterAnHour() {
        savesTheTeam();
        List<Client> team = everybody().stream().sorted().map(slack::as).toList();
        onlySoManyAreLookedUp(0);

        lead.say("team-orbit", "/stepup pulse");
        IntStream.rangeClosed(1, 20)
                .forEach(i -> bot.timePassesTo(bot.clock().instant().plus(Duration.ofMinutes(4))));

        assertThat(asked(team)).isEqualTo(TEAM);
    }

    @Test
    void whatSlackDoesNotSayOfTheChannelIsTriedAgainByTheOneWhoSaves() {
        slack.trouble().next("conversations.members", Mishap.rateLimited(30));
        var submitted = lead.form().type("Team name", "Orbit").submit();

        assertThat(submitted.errors().values()).singleElement().isEqualTo(text("schedule.error.SLACK_DOES_NOT_SAY"));
        bot.clock().moveBy(Duration.ofSeconds(31));
        savesTheTeam();
        assertThat(roster()).isEqualTo(everybody());
    }

    @Test
    void onlyThoseOnTheTeamAreStored() {
        savesTheTeam();
        List<MemberId> others = IntStream.rangeClosed(TEAM + 1, 400)
                .mapToObj(i -> new MemberId(person(i)))
                .toList();

        assertThat(bot.part(KnownPeople.class).findAll(workspace(), others)).isEmpty();
        assertThat(bot.part(KnownPeople.class).findAll(workspace(), team().roster()))
                .hasSize(TEAM);
    }

    private void onlySoManyAreLookedUp(int many) {
        slack.trouble().always("users.list", Mishap.rateLimited(30));
        slack.trouble().after(many, "users.info", Mishap.rateLimited(30));
    }

    private void slackTellsAgain() {
        slack.trouble().clear();
        bot.timePassesTo(bot.clock().instant().plus(Duration.ofMinutes(2)));
        bot.timePassesTo(bot.clock().instant().plus(Duration.ofMinutes(3)));
    }

    private void savesTheTeam() {
        assertThat(lead.form().type("Team name", "Orbit").submit().errors()).isEmpty();
        bot.settle();
    }

    private List<String> refusedSince(int before) {
        return slack.calls().stream()
                .skip(before)
                .filter(call -> call.status() == 429)
                .map(ApiCall::method)
                .toList();
    }

    private static int asked(List<Client> people) {
        return people.stream()
                .mapToInt(person -> (int) person.dms().stream()
                        .filter(dm -> dm.buttons().contains("Not this time"))
                        .count())
                .sum();
    }

    private Set<String> roster() {
        return team().roster().stream().map(MemberId::value).collect(Collectors.toSet());
    }

    private Team team() {
        return bot.part(Teams.class).ofChannel(workspace(), "C0ORBIT").orElseThrow();
    }

    private WorkspaceId workspace() {
        return bot.part(Installations.class).all().iterator().next().workspace();
    }

    private static Set<String> everybody() {
        return IntStream.rangeClosed(1, TEAM).mapToObj(NotKnownYetTest::person).collect(Collectors.toSet());
    }

    private static String person(int i) {
        return "U%06d".formatted(i);
    }
}
