package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.ApiCall;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Message;
import dev.stepup.sandbox.Mishap;
import dev.stepup.sandbox.StandInSlack;
import dev.stepup.sandbox.TeamSeed;
import dev.stepup.slack.Installations;
import dev.stepup.team.KnownPeople;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
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
import org.junit.jupiter.api.Test;

/** While Slack says of some people on a large team only "too many requests", nobody is left out for it. */
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
        assertThat(lead.lastDm().words()).contains("*Orbit* is set up", "Slack hasn’t told me yet who 53 of them are");
        assertThat(refusedSince(before))
                .as("the first refusal stops the others")
                .containsExactlyInAnyOrder("users.list", "users.info");

        slackTellsAgain();

        assertThat(roster()).isEqualTo(everybody());
        assertThat(lead.lastDm().words()).startsWith("All 53 I couldn’t look up for *Orbit* are known now.");
    }

    @Test
    void whereSlackTellsOfEveryoneTheLeadReadsNothingOfIt() {
        savesTheTeam();

        assertThat(roster()).isEqualTo(everybody());
        assertThat(lead.lastDm().words())
                .contains("set up with 150 people", "2 accounts are left out")
                .doesNotContain("hasn’t told me");
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
        assertThat(lead.lastDm().words()).contains("who 4 of them are");
        List<Client> team = everybody().stream().sorted().map(slack::as).toList();

        assertThat(lead.say("team-orbit", "/stepup pulse").words()).contains("Orbit");
        bot.settle();
        assertThat(asked(team)).isEqualTo(TEAM - 2);

        slackTellsAgain();
        assertThat(asked(team)).isEqualTo(TEAM);
        assertThat(lead.dms().stream().map(Message::words))
                .anyMatch(
                        words -> words.startsWith(
                                "All 4 I couldn’t look up for *Orbit* are known now. 2 are on"
                                        + " the team; 2 are left out: bots, guests who aren’t let in, and people who have left or opted out."));
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

        assertThat(submitted.errors().values()).singleElement().asString().contains("Slack isn’t answering right now");
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
