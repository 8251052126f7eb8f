package dev.stepup.team.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.cache.Caches;
import dev.stepup.conversation.Bot;
import dev.stepup.sandbox.TeamSeed;
import dev.stepup.team.RosterSource;
import dev.stepup.team.Team;
import dev.stepup.team.TeamSettings;
import dev.stepup.team.Teams;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("story")
class RememberedTeamsTest {

    private static final WorkspaceId WORKSPACE = new WorkspaceId("T0ORBIT");
    private static final MemberId ANA = new MemberId("U0ANA");
    private static final MemberId BO = new MemberId("U0BO");
    private static Bot bot;
    private static MongoTeams stored;
    private static Teams teams;

    @BeforeAll
    static void start() {
        bot = Bot.start(TeamSeed.demo(), Instant.parse("2026-11-23T12:00:00Z"));
        stored = bot.part(MongoTeams.class);
        teams = new RememberedTeams(stored, caches(), new TeamSettings(Duration.ofHours(1)));
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @Test
    void whatIsSavedHereIsSeenAtOnce() {
        teams.save(team("Orbit", ANA));
        assertThat(teams.of(WORKSPACE, ANA)).hasSize(1);
        assertThat(teams.of(WORKSPACE, BO)).isEmpty();

        teams.save(team("Comet", BO));

        assertThat(teams.ofChannel(WORKSPACE, "C0ORBIT")).map(Team::name).contains("Comet");
        assertThat(teams.find(WORKSPACE, "team")).map(Team::name).contains("Comet");
        assertThat(teams.of(WORKSPACE, BO)).hasSize(1);
        assertThat(teams.of(WORKSPACE, ANA)).isEmpty();
    }

    @Test
    void whatAnotherInstanceSavesIsSeenWhenTheMomentIsOver() {
        Teams soon = new RememberedTeams(stored, caches(), new TeamSettings(Duration.ZERO));
        teams.save(team("Orbit", ANA));
        assertThat(teams.find(WORKSPACE, "team")).map(Team::name).contains("Orbit");

        stored.save(team("Comet", ANA));

        assertThat(teams.find(WORKSPACE, "team")).map(Team::name).contains("Orbit");
        assertThat(soon.find(WORKSPACE, "team")).map(Team::name).contains("Comet");
    }

    private static Caches caches() {
        return new Caches(Clock.systemUTC(), new SimpleMeterRegistry());
    }

    private static Team team(String name, MemberId member) {
        return new Team(WORKSPACE, "team", name, "C0ORBIT", new RosterSource.Channel(), Set.of(member), Set.of());
    }
}
