package dev.stepup.schedule;

import dev.stepup.schedule.jobs.DueWork;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.Teams.DueLook;
import dev.stepup.team.lifecycle.RefreshTeam;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Refreshes each team's roster and channel every night in its time zone, for changes that no event reported. A channel
 * with trouble is checked more often.
 */
@Component
@Order(9)
final class RefreshTeams implements DueWork {

    private static final LocalTime IN_THE_NIGHT = LocalTime.of(3, 0);
    private static final Duration WHILE_TROUBLED = Duration.ofMinutes(15);

    private final Teams teams;
    private final TeamZones teamZones;
    private final RefreshTeam refreshTeam;
    private final Clock clock;

    RefreshTeams(Teams teams, TeamZones teamZones, RefreshTeam refreshTeam, Clock clock) {
        this.teams = teams;
        this.teamZones = teamZones;
        this.refreshTeam = refreshTeam;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "look";
    }

    @Override
    public List<DueItem> dueBefore(Instant moment) {
        return teams.toLookAfter(moment).stream()
                .map(due ->
                        new DueItem(due.workspace() + "/" + due.team(), due.at().orElseGet(clock::instant)))
                .toList();
    }

    @Override
    public void run(String key) {
        int slash = key.indexOf('/');
        WorkspaceId workspace = new WorkspaceId(key.substring(0, slash));
        String id = key.substring(slash + 1);
        teams.toLookAfter(workspace, id, clock.instant().plusMillis(1))
                .ifPresent(due -> teams.find(workspace, id).ifPresent(team -> look(team, due)));
    }

    /** What is claimed and then lost with its instance is looked at the next time. */
    private void look(Team team, DueLook due) {
        if (teams.moveOn(due, next(team)) && due.at().isPresent()) {
            refreshTeam.look(team);
        }
    }

    private Instant next(Team team) {
        Instant now = clock.instant();
        if (team.trouble().isPresent()) {
            return now.plus(WHILE_TROUBLED);
        }
        ZonedDateTime there = now.atZone(teamZones.of(team));
        ZonedDateTime tonight = there.with(IN_THE_NIGHT);
        return (tonight.isAfter(there) ? tonight : tonight.plusDays(1)).toInstant();
    }
}
