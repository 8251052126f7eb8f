package dev.stepup.home;

import dev.stepup.home.Availability.AwayByStatus;
import dev.stepup.home.Availability.BusyUntil;
import dev.stepup.home.Availability.Here;
import dev.stepup.home.Availability.NotKnown;
import dev.stepup.home.Availability.SaidAway;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.absence.Absence;
import dev.stepup.team.absence.Presence;
import dev.stepup.team.absence.Presences;
import dev.stepup.team.absence.ReportAbsence;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds out whether somebody can be asked by their teams. */
@Component
public final class FindAvailability {

    private final ReportAbsence reportAbsence;
    private final Teams teams;
    private final Presences presences;
    private final Clock clock;

    FindAvailability(ReportAbsence reportAbsence, Teams teams, Presences presences, Clock clock) {
        this.reportAbsence = reportAbsence;
        this.teams = teams;
        this.presences = presences;
        this.clock = clock;
    }

    /** How this person stands now. */
    public Availability of(WorkspaceId workspace, MemberId person) {
        Optional<Absence> said = reportAbsence.now(workspace, person);
        return said.isPresent() ? new SaidAway(said.get()) : inSlack(workspace, person);
    }

    private Availability inSlack(WorkspaceId workspace, MemberId person) {
        List<Team> awayFrom = new ArrayList<>();
        Optional<Instant> until = Optional.empty();
        Availability otherwise = new Here();
        for (List<Team> alike : byWhatCounts(workspace, person)) {
            Presence presence = presences
                    .of(alike.get(0), Set.of(person), clock.instant())
                    .getOrDefault(person, new Presence.Here());
            if (presence instanceof Presence.Away away) {
                awayFrom.addAll(alike);
                until = away.until();
            } else if (presence instanceof Presence.BusyUntil busy) {
                otherwise = new BusyUntil(busy.until());
            } else if (presence instanceof Presence.NotKnown) {
                otherwise = new NotKnown();
            }
        }
        return awayFrom.isEmpty() ? otherwise : new AwayByStatus(awayFrom, until);
    }

    /** Their teams, those for which the same statuses count together: Slack is asked once for these. */
    private Collection<List<Team>> byWhatCounts(WorkspaceId workspace, MemberId person) {
        return teams.of(workspace, person).stream()
                .filter(team -> team.has(person))
                .collect(Collectors.groupingBy(Team::awaySigns))
                .values();
    }
}
