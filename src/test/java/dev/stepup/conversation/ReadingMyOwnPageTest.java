package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.Ballots;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Nomination;
import dev.stepup.leadership.Tallies;
import dev.stepup.leadership.Tally;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Message;
import dev.stepup.team.RosterSource;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingMyOwnPageTest extends ConversationTest {

    @Test
    void itSaysWhatIWasNamedForAndHowThatMoved() {
        orbitIsSetUp();
        aCheckInNames("Eli Rosen", "Inventing", bo, chen, dara, fatima, goran, hana);
        bot.clock().moveBy(Duration.ofDays(35));
        aCheckInNames("Eli Rosen", "Inventing", bo, chen, dara, fatima, goran);

        Message page = me(eli);

        assertThat(page.words())
                .contains(
                        "Only you see this", "*Orbit*, in 1 reported check-in of the last four weeks: 5 of 8 answered.")
                .contains("*Inventing:* 5 mentions; 6 in the four weeks before")
                .contains("In the four weeks before: 6 of 8 answered.")
                .doesNotContain("Bo Lindqvist", "Visioning");
        assertThat(eli.home().words()).contains("What you were named for", "*Inventing:* 5 mentions");
    }

    @Test
    void whatIsNotReportedYetDoesNotShow() {
        aCheckInRuns();
        for (Client person : List.of(bo, chen, dara, fatima, goran)) {
            names(person, "Visioning", "Eli Rosen");
        }
        assertThat(me(eli).words()).contains("Nothing that can be shown yet").doesNotContain("Visioning");

        theDigestComes();
        assertThat(me(eli).words()).contains("*Visioning:* 5 mentions; no data in the four weeks before");
    }

    @Test
    void aCheckInThatTooFewAnsweredNeverShows() {
        aCheckInRuns();
        for (Client person : List.of(bo, chen)) {
            names(person, "Visioning", "Eli Rosen");
        }
        theDigestComes();

        assertThat(me(eli).words()).contains("Nothing that can be shown yet");
    }

    @Test
    void aMinimumThatIsRaisedHidesEarlierCheckInsAsWell() {
        orbitIsSetUp();
        aCheckInNames("Eli Rosen", "Visioning", bo, chen, dara, fatima, goran);
        assertThat(me(eli).words()).contains("*Visioning:* 5 mentions");

        ana.say(ORBIT, "/stepup setup");
        ana.form().press("More options");
        ana.form().pick("Answers needed", "At least 8").submit();
        bot.settle();

        assertThat(me(eli).words()).contains("Nothing that can be shown yet");
    }

    @Test
    void thanksStandThereWithTheirStoryAndTheirGiver() {
        orbitIsSetUp();
        bo.say(ORBIT, "/stepup thanks @eli relating brought <both> sides to one table");
        bot.settle();

        assertThat(me(eli).words())
                .contains("Bo Lindqvist thanked you for *Relating* on", "brought &lt;both&gt; sides");
        assertThat(me(bo).words()).contains("1 thanks that you gave").doesNotContain("brought");
    }

    @Test
    void whoNamedMeShowsWhereTheTeamIsOpenAndNoEarlier() {
        orbitIsSetUp();
        aCheckInNames("Eli Rosen", "Relating", bo, chen, dara, fatima, goran);
        orbitBecomesOpen();
        assertThat(me(eli).words()).contains("*Relating:* 5 mentions").doesNotContain("was said by");

        bot.clock().moveBy(Duration.ofDays(7));
        aCheckInNames("Eli Rosen", "Visioning", bo, chen, dara, fatima, goran);

        assertThat(me(eli).words())
                .contains("*Visioning* was said by Bo Lindqvist, Chen Wei")
                .doesNotContain("*Relating* was said by");
    }

    @Test
    void whoWasAwayIsLeftOutAndSaid() {
        orbitIsSetUp();
        hana.say(
                ORBIT,
                "/stepup away until "
                        + LocalDate.ofInstant(bot.clock().instant(), LISBON).plusDays(9));
        aCheckInNames("Eli Rosen", "Inventing", bo, chen, dara, fatima, goran);
        bot.clock().moveBy(Duration.ofDays(1));
        aCheckInNames("Eli Rosen", "Inventing", ana, bo, chen, dara, fatima, goran);

        assertThat(me(eli).words()).contains("11 of 14 answered, 2 check-ins together, and 2 were away.");
        assertThat(me(bo).words()).contains("11 of 14 answered", "Nobody named you in them.");
    }

    @Test
    void storiesOfACheckInThatNamedMeStandThereAsInItsDigest() {
        aCheckInRuns();
        assertThat(opensTheForm(bo).words()).contains("nobody sees that it is yours");
        bo.form().close();
        tells(bo, "Eli Rosen", "drew the map");
        tells(chen, "Goran Petrov", "built the <tent>");
        List.of(dara, fatima, goran).forEach(person -> names(person, "Relating", "Eli Rosen"));
        assertThat(me(eli).words()).doesNotContain("drew the map");

        theDigestComes();

        assertThat(me(eli).words())
                .contains("Stories from check-ins that named you")
                .containsOnlyOnce("Not said who told it, nor about whom")
                .contains("drew the map", "built the &lt;tent&gt;")
                .doesNotContain("Bo Lindqvist");
        assertThat(eli.home().words()).contains("drew the map");
        assertThat(me(hana).words()).doesNotContain("drew the map");
        assertThat(me(chen).words()).doesNotContain("drew the map");
    }

    @Test
    void storiesOfThoseWhoNamedMeStandThereWithTheirNamesWhereTheTeamIsOpen() {
        orbitIsSetUp();
        orbitBecomesOpen();
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        assertThat(opensTheForm(bo).words()).contains("Those you name read it afterwards", "with your name");
        bo.form().close();
        tells(bo, "Eli Rosen", "drew the map");
        tells(chen, "Goran Petrov", "built the tent");
        List.of(dara, fatima, goran).forEach(person -> names(person, "Relating", "Eli Rosen"));
        theDigestComes();

        assertThat(me(eli).words())
                .contains("Bo Lindqvist, who named you for *Visioning*:", "drew the map")
                .doesNotContain("built the tent");
    }

    @Test
    void storiesOfACheckInThatTooFewAnsweredShowNowhere() {
        aCheckInRuns();
        tells(bo, "Eli Rosen", "drew the map");
        theDigestComes();

        assertThat(me(eli).words()).doesNotContain("drew the map").contains("that at least 5 people answered");
    }

    @Test
    void inATeamOfFourItSaysWhyThereAreNoFigures() {
        ana.say(ORBIT, "/stepup setup");
        ana.form()
                .type("Team name", "Orbit")
                .choose("Members", "Ana Almeida", "Bo Lindqvist", "Chen Wei", "Dara Okafor")
                .submit();
        bot.settle();

        assertThat(me(bo).words()).contains("In a team of up to four", "/stepup summary");
    }

    private void tells(Client person, String about, String story) {
        assertThat(opensTheForm(person)
                        .choose("Visioning", about)
                        .type("Story", story)
                        .submit()
                        .ok())
                .isTrue();
        bot.settle();
    }

    @Test
    void whatWaitsIsAnsweredFromThere() {
        aCheckInRuns();
        Message page = me(bo);
        assertThat(page.words()).contains("Orbit: who stepped up lately?");

        bo.press(page, "Answer");
        bo.form().choose("Inventing", "Eli Rosen", "Me").submit();
        bot.settle();

        assertThat(me(bo).words())
                .contains("you have answered", "You named yourself for Inventing", "1 answer to check-ins");
    }

    @Test
    void whoHasOptedOutReadsSoAndWhatIsStored() {
        orbitIsSetUp();
        bo.say(ORBIT, "/stepup thanks @eli relating listened");
        bo.press(bo.lastDm(), "Opt out");
        bot.settle();

        assertThat(me(bo).words())
                .contains("You have opted out", "1 thanks that you gave")
                .doesNotContain("You are not on a team");
        assertThat(bo.home().words()).contains("You have opted out").doesNotContain("You are not on a team");
    }

    @Test
    void whoIsOnNoTeamReadsHowOneComesAbout() {
        assertThat(kim.say("general", "/stepup me").words()).contains("You are not on a team here yet");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 60})
    void howeverManyTeamsIAmOnItFits(int teams) {
        IntStream.rangeClosed(1, teams).forEach(this::eliIsNamedInAnOpenTeam);

        String page = me(eli).words();

        assertThat(page).contains("*Customers &amp; Friends 01*", "*Visioning:* 7 mentions", "What waits for you");
        assertThat(page.contains("R&amp;D R&amp;D")).isEqualTo(teams < 60);
        assertThat(page.contains("… and 2 more stories.")).isEqualTo(teams == 4);
        assertThat(page.contains("No room here for 3 stories and 3 thanks.")).isEqualTo(teams == 60);
        assertThat(page.contains("more teams, for which there is no room here")).isEqualTo(teams == 60);
        assertThat(eli.home().words()).contains("*Customers &amp; Friends 01*", "*Visioning:* 7 mentions");
    }

    private void eliIsNamedInAnOpenTeam(int number) {
        WorkspaceId workspace = new WorkspaceId("T0ORBIT");
        MemberId named = new MemberId("U0ELI");
        Set<MemberId> givers = Stream.of("ANA", "BO", "CHEN", "DARA", "FATIMA", "GORAN", "HANA")
                .map(name -> new MemberId("U0" + name))
                .collect(Collectors.toSet());
        Set<MemberId> roster = new HashSet<>(givers);
        roster.add(named);
        String id = "T-MANY" + number;
        String round = "many" + number;
        Instant now = bot.clock().instant();
        bot.part(Teams.class)
                .save(new Team(
                        workspace,
                        id,
                        "Customers & Friends %02d".formatted(number),
                        "C0MANY" + number,
                        new RosterSource.Channel(),
                        roster,
                        givers));
        Map<LeadershipFunction, Map<MemberId, Integer>> functions = new EnumMap<>(LeadershipFunction.class);
        for (LeadershipFunction function : LeadershipFunction.values()) {
            functions.put(function, Map.of(named, givers.size()));
        }
        int told = 0;
        for (MemberId giver : givers) {
            Optional<String> story = told++ < 3 ? Optional.of("R&D ".repeat(75)) : Optional.empty();
            Set<Nomination> nominations = functions.keySet().stream()
                    .map(function -> new Nomination(giver, named, function))
                    .collect(Collectors.toSet());
            var ballot = new Ballot(
                    workspace,
                    round + giver,
                    id,
                    Optional.of(round),
                    giver,
                    now,
                    nominations,
                    story,
                    Optional.empty(),
                    true);
            bot.part(Ballots.class).handIn(ballot);
            if (story.isPresent()) {
                bot.part(Ballots.class)
                        .add(new Ballot(
                                workspace,
                                "thanks" + ballot.id(),
                                id,
                                Optional.empty(),
                                giver,
                                now,
                                nominations,
                                story,
                                Optional.empty(),
                                true));
            }
        }
        bot.part(Ballots.class).countAnswers(workspace, round);
        LocalDate today = LocalDate.ofInstant(now, LISBON);
        bot.part(Tallies.class)
                .keep(new Tally.Shown(
                        new Tally.Origin(workspace, id, round, today, now), 7, 8, roster, givers, functions));
    }

    private Message me(Client person) {
        return person.say(ORBIT, "/stepup me").message();
    }

    private void orbitBecomesOpen() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().press("More options");
        ana.form()
                .pick("Who sees who named whom", "Those who are named can see by whom.")
                .submit();
        bot.settle();
    }

    private void aCheckInNames(String receiver, String function, Client... givers) {
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        for (Client giver : givers) {
            names(giver, function, receiver);
        }
        theDigestComes();
    }
}
