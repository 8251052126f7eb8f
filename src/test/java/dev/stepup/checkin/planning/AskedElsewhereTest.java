package dev.stepup.checkin.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckIns;
import dev.stepup.checkin.running.OpenCheckIn;
import dev.stepup.conversation.Bot;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.TeamSeed;
import dev.stepup.schedule.NextOpening;
import dev.stepup.schedule.Schedules;
import dev.stepup.slack.Installations;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Chen has moved from Orbit to Nova, and both ask at the same minute: Nova alone asks Chen, whichever comes first. */
@Tag("story")
class AskedElsewhereTest {

    private static final MemberId CHEN = new MemberId("U0CHEN");

    private final Bot bot = Bot.start(TeamSeed.demo(), Instant.parse("2027-03-15T09:00:00Z"));
    private final CheckIns checkIns = bot.part(CheckIns.class);
    private final Teams teams = bot.part(Teams.class);
    private final WorkspaceId workspace =
            bot.part(Installations.class).all().iterator().next().workspace();

    @BeforeEach
    void chenMovesToNovaWhileACheckInOfOrbitRuns() {
        setsUp("team-orbit", "Orbit", "10:00");
        setsUp("orbit-leads", "Nova", "12:00");
        bot.timePassesTo(Instant.parse("2027-03-18T10:00:00Z"));
        bot.slack().leave("team-orbit", CHEN.value());
        bot.slack().join("orbit-leads", CHEN.value());
        bot.slack().awaitQuiet();
        bot.settle();
        bot.clock().moveTo(Instant.parse("2027-03-18T12:00:00Z"));
    }

    @AfterEach
    void ends() {
        bot.close();
    }

    @Test
    void whileNovaIsStillToOpen() {
        assertThat(elsewhere(checkIns)).containsExactly(CHEN);
    }

    @Test
    void onceNovaHasOpened() {
        opens(team("Nova"));

        assertThat(elsewhere(checkIns)).containsExactly(CHEN);
    }

    @Test
    void whenAnotherInstanceOpensNovaInTheMiddleOfLooking() {
        assertThat(elsewhere(openingNovaAfterTheFirstLook())).containsExactly(CHEN);
    }

    private Set<MemberId> elsewhere(CheckIns seen) {
        CheckIn orbit = checkIns.running(workspace, team("Orbit").id()).orElseThrow();
        return new AskedElsewhere(teams, seen, bot.part(NextOpening.class)).among(orbit, Set.of(CHEN));
    }

    /** The check-ins as they are, of which Nova's begins as soon as somebody has looked for it. */
    private CheckIns openingNovaAfterTheFirstLook() {
        return (CheckIns) Proxy.newProxyInstance(
                CheckIns.class.getClassLoader(), new Class<?>[] {CheckIns.class}, (self, call, with) -> {
                    try {
                        Object found = call.invoke(checkIns, with);
                        opens(team("Nova"));
                        return found;
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    private void opens(Team team) {
        bot.part(Schedules.class).of(workspace, team.id()).ifPresent(bot.part(OpenCheckIn.class)::due);
    }

    private void setsUp(String channel, String name, String time) {
        Client ana = bot.slack().as("U0ANA");
        ana.say(channel, "/stepup setup");
        assertThat(ana.form()
                        .type("Team name", name)
                        .pick("Check-in time", time)
                        .submit()
                        .errors())
                .isEmpty();
        bot.settle();
    }

    private Team team(String name) {
        return teams.in(workspace).stream()
                .filter(team -> team.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
