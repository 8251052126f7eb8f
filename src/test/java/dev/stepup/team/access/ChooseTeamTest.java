package dev.stepup.team.access;

import static dev.stepup.conversation.Said.assertThat;

import dev.stepup.chat.Words;
import dev.stepup.chat.command.Command;
import dev.stepup.chat.command.Reply;
import dev.stepup.team.RosterSource;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChooseTeamTest {

    private static final WorkspaceId WORKSPACE = new WorkspaceId("T0ORBIT");
    private static final Words WORDS = new Words(Locale.ENGLISH, Clock.systemUTC());
    private static final Command SCHEDULE =
            new Command(WORKSPACE, new MemberId("U0ANA"), "D0ANA", "schedule", "", "1.2.3", "1.2.3", Optional.empty());

    @Test
    void thatNotAllFitIntoTheListIsSaid() {
        assertThat(asked(100)).says("team.which").doesNotSay("team.which.first");
        assertThat(asked(101)).says("team.which.first", 100);
    }

    private static String asked(int count) {
        List<Team> teams =
                IntStream.range(0, count).mapToObj(ChooseTeamTest::team).toList();
        Reply reply = ChooseTeam.of(teams, SCHEDULE, WORDS, team -> Reply.nothing());
        return reply.message().orElseThrow().text();
    }

    private static Team team(int number) {
        return new Team(
                WORKSPACE,
                "team" + number,
                "Team " + number,
                "C" + number,
                new RosterSource.Channel(),
                Set.of(),
                Set.of());
    }
}
