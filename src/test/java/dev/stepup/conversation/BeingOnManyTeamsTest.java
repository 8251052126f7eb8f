package dev.stepup.conversation;

import static dev.stepup.conversation.Said.anyWith;
import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.says;
import static dev.stepup.conversation.Said.text;

import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.Ballots;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Nomination;
import dev.stepup.leadership.tally.Comparison;
import dev.stepup.leadership.tally.Tallies;
import dev.stepup.leadership.tally.Tally;
import dev.stepup.team.RosterSource;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The own page of somebody on more teams than fit. */
class BeingOnManyTeamsTest extends ConversationTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 60})
    void howeverManyTeamsIAmOnItFits(int teams) {
        IntStream.rangeClosed(1, teams).forEach(this::eliIsNamedInAnOpenTeam);

        String page = me(eli).words();

        assertThat(page)
                .says("home.me.function", "Visioning", 7)
                .says("home.waiting")
                .contains("*Customers &amp; Friends 01*");
        assertThat(page.contains("R&amp;D R&amp;D")).isEqualTo(teams < 60);
        assertThat(says(page, "report.moreStories", 2)).isEqualTo(teams == 4);
        assertThat(says(
                        page,
                        "home.me.untold",
                        anyWith(text("home.me.countOfStories", 3), text("home.me.countOfThanks", 3))))
                .isEqualTo(teams == 60);
        assertThat(says(page, "home.me.moreTeams")).isEqualTo(teams == 60);
        assertThat(eli.home().words())
                .says("home.me.function", "Visioning", 7)
                .contains("*Customers &amp; Friends 01*");
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
        String checkIn = "many" + number;
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
                    checkIn + giver,
                    id,
                    Optional.of(checkIn),
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
        bot.part(Ballots.class).countAnswers(workspace, checkIn);
        LocalDate today = LocalDate.ofInstant(now, LISBON);
        bot.part(Tallies.class)
                .keep(new Tally.Shown(
                        new Tally.Origin(workspace, id, checkIn, today, now),
                        7,
                        8,
                        roster,
                        givers,
                        functions,
                        functions,
                        Comparison.NONE));
    }
}
