package dev.stepup.schedule.chat;

import dev.stepup.chat.interaction.AfterAck;
import dev.stepup.chat.interaction.Asker;
import dev.stepup.schedule.Schedules;
import dev.stepup.schedule.TeamRequest;
import dev.stepup.schedule.calendar.Cadence;
import dev.stepup.schedule.calendar.CheckInSchedule;
import dev.stepup.schedule.calendar.DailyHours;
import dev.stepup.schedule.calendar.DaysOff;
import dev.stepup.schedule.calendar.ResponseWindow;
import dev.stepup.schedule.calendar.WeeklyTime;
import dev.stepup.team.RosterSource;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.access.Access;
import dev.stepup.team.people.PeopleZones;
import dev.stepup.team.roster.LeadSuccession;
import dev.stepup.workspace.WorkspaceId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The initial values of the team form: the stored team, or defaults for a new one. */
@Component
final class TeamFormDefaults {

    private final Teams teams;
    private final Schedules schedules;
    private final LeadSuccession leadSuccession;
    private final Access access;
    private final PeopleZones peopleZones;
    private final AfterAck afterAck;

    TeamFormDefaults(
            Teams teams,
            Schedules schedules,
            LeadSuccession leadSuccession,
            Access access,
            PeopleZones peopleZones,
            AfterAck afterAck) {
        this.leadSuccession = leadSuccession;
        this.afterAck = afterAck;
        this.teams = teams;
        this.schedules = schedules;
        this.access = access;
        this.peopleZones = peopleZones;
    }

    /** The stored team with this id, or a new one where the id is empty; empty where this person may not run it. */
    Optional<TeamRequest> of(Asker asker, String team) {
        if (team.isEmpty()) {
            return access.isAdmin(asker.workspace(), asker.id()) ? Optional.of(fresh(asker, "")) : Optional.empty();
        }
        return teams.find(asker.workspace(), team)
                .filter(found -> access.mayRun(found, asker.id()))
                .flatMap(this::stored);
    }

    /** Whether this channel has a team that goes on. */
    boolean hasTeam(WorkspaceId workspace, String channel) {
        return teams.ofChannel(workspace, channel).isPresent();
    }

    /** Which words refuse somebody the form. */
    String refusal(Asker asker) {
        return access.refusal(asker.workspace(), asker.id(), "schedule.setup.notAllowed");
    }

    /** Whether this person may set up the team of this channel, a new one for it, or bring its archived one back. */
    boolean mayHave(Asker asker, String channel) {
        return teams.ofChannel(asker.workspace(), channel)
                .map(team -> access.mayRun(team, asker.id()))
                .orElseGet(() -> access.isAdmin(asker.workspace(), asker.id())
                        || access.archivedIn(asker.workspace(), asker.id(), channel)
                                .isPresent());
    }

    /** The teams this person leads and may mean in this channel: none where it is a team's, which is then meant. */
    List<Team> ledBy(Asker asker, String channel) {
        return teams.ofChannel(asker.workspace(), channel).isPresent()
                ? List.of()
                : teams.of(asker.workspace(), asker.id()).stream()
                        .filter(team -> team.isLedBy(asker.id()))
                        .toList();
    }

    /** The team of this channel, or a new one for it; empty where this person may not. */
    Optional<TeamRequest> ofChannel(Asker asker, String channel) {
        return teams.ofChannel(asker.workspace(), channel)
                .map(team -> of(asker, team.id()))
                .orElseGet(() -> of(asker, "").map(wish -> fresh(asker, channel)));
    }

    /** This person has set this team up, or changed it. */
    void isSetUp(Team team, Asker asker) {
        // If this is lost, a search for a lead ends when the team is looked after.
        afterAck.run(() -> {
            teams.noteSetUpBy(team, asker.id());
            leadSuccession.hasALead(team);
        });
    }

    private Optional<TeamRequest> stored(Team team) {
        return schedules.of(team.workspace(), team.id()).map(found -> new TeamRequest(team, found.schedule()));
    }

    private TeamRequest fresh(Asker asker, String channel) {
        ZoneId zone = peopleZones.zoneOf(asker.workspace(), asker.id());
        Team team =
                new Team(asker.workspace(), "", "", channel, new RosterSource.Channel(), Set.of(), Set.of(asker.id()));
        return new TeamRequest(team, usual(zone));
    }

    /** Closes a day later, and is read the same afternoon. */
    private static CheckInSchedule usual(ZoneId zone) {
        return new CheckInSchedule(
                zone,
                Cadence.weekly(DayOfWeek.THURSDAY),
                LocalTime.of(10, 0),
                false,
                DailyHours.USUAL,
                new ResponseWindow(Duration.ofHours(24), Optional.of(Duration.ofHours(4)), Optional.empty()),
                new WeeklyTime(DayOfWeek.FRIDAY, LocalTime.of(15, 0)),
                DaysOff.NONE);
    }
}
