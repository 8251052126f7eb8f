package dev.stepup.team.access;

import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.people.People;
import dev.stepup.team.people.Person;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds the workspace admins who already know this bot. Nobody else is written to. */
@Component
public final class KnownAdmins {

    private static final int A_FEW = 3;

    private final Teams teams;
    private final People people;

    KnownAdmins(Teams teams, People people) {
        this.teams = teams;
        this.people = people;
    }

    /** The admin who set this team up, or a few who are on it, or a few who are on another team or lead one. */
    public List<MemberId> of(Team team) {
        WorkspaceId workspace = team.workspace();
        return Optional.of(admins(workspace, teams.setUpBy(team).stream().toList()))
                .filter(found -> !found.isEmpty())
                .or(() -> Optional.of(admins(workspace, team.roster())).filter(found -> !found.isEmpty()))
                .orElseGet(() -> admins(workspace, everybody(workspace)));
    }

    private List<MemberId> admins(WorkspaceId workspace, Collection<MemberId> among) {
        return people.findAll(workspace, among).stream()
                .filter(person -> person.admin() && person.canTakePart())
                .map(Person::id)
                .limit(A_FEW)
                .toList();
    }

    private Set<MemberId> everybody(WorkspaceId workspace) {
        Set<MemberId> all = new HashSet<>();
        teams.in(workspace).forEach(team -> {
            all.addAll(team.roster());
            all.addAll(team.leads());
        });
        return all;
    }
}
