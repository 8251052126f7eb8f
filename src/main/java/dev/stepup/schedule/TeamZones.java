package dev.stepup.schedule;

import com.github.benmanes.caffeine.cache.Cache;
import dev.stepup.cache.Caches;
import dev.stepup.team.Team;
import dev.stepup.team.TeamSettings;
import dev.stepup.team.Teams;
import dev.stepup.team.people.People;
import dev.stepup.team.people.PeopleZones;
import dev.stepup.team.people.Person;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** The time zones of teams, cached for a moment because somebody waits for them. */
@Component
public final class TeamZones implements PeopleZones {

    private static final int TEAMS = 10_000;

    private final Schedules schedules;
    private final Teams teams;
    private final People people;
    private final Cache<String, ZoneId> read;

    TeamZones(Schedules schedules, Teams teams, People people, Caches caches, TeamSettings settings) {
        this.schedules = schedules;
        this.teams = teams;
        this.people = people;
        this.read = caches.make("team-zones", TEAMS, settings.remembered());
    }

    /** The zone of this team, as it was a moment ago at the earliest. */
    public ZoneId of(Team team) {
        String key = team.workspace() + "/" + team.id();
        ZoneId last = read.getIfPresent(key);
        if (last != null) {
            return last;
        }
        ZoneId zone = schedules
                .of(team.workspace(), team.id())
                .map(state -> state.schedule().zone())
                .orElse(ZoneOffset.UTC);
        read.put(key, zone);
        return zone;
    }

    @Override
    public ZoneId zoneOf(WorkspaceId workspace, MemberId person) {
        return people.find(workspace, person)
                .flatMap(Person::zone)
                .or(() -> teams.of(workspace, person).stream().findFirst().map(this::of))
                .orElse(ZoneOffset.UTC);
    }

    /** The zone of this person, else that of this team. */
    public ZoneId of(Team team, MemberId person) {
        return people.find(team.workspace(), person).flatMap(Person::zone).orElseGet(() -> of(team));
    }
}
