package dev.stepup.team;

import dev.stepup.slack.Command;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may do what: members take part, leads run their team, admins run every team of the workspace. */
@Component
public final class Access {

    private final Teams teams;
    private final EndedTeams endedTeams;
    private final People people;

    Access(Teams teams, EndedTeams endedTeams, People people) {
        this.teams = teams;
        this.endedTeams = endedTeams;
        this.people = people;
    }

    /** Whether this person is an admin or owner of the workspace. */
    public boolean isAdmin(WorkspaceId workspace, MemberId person) {
        return people.find(workspace, person).map(Person::admin).orElse(false);
    }

    /** Whether this person may run this team. */
    public boolean mayRun(Team team, MemberId person) {
        return team.isLedBy(person) || isAdmin(team.workspace(), person);
    }

    /**
     * The teams that somebody may mean with a command: the one they chose for it, else that of the channel where they
     * typed it, else all they are on or lead.
     */
    public List<Team> meant(Command command) {
        List<Team> own = teams.of(command.workspace(), command.asker());
        if (command.team().isPresent()) {
            return teams.find(command.workspace(), command.team().get()).stream()
                    .filter(team -> own.contains(team) || mayRun(team, command.asker()))
                    .toList();
        }
        return teams.ofChannel(command.workspace(), command.channel())
                .map(List::of)
                .orElse(own);
    }

    /** The archived team of this channel, which has no other, where this person runs it. */
    public Optional<Team> archivedIn(WorkspaceId workspace, MemberId person, String channel) {
        return teams.ofChannel(workspace, channel).isPresent()
                ? Optional.empty()
                : endedTeams.archived(workspace).stream()
                        .filter(team -> team.channel().equals(channel) && mayRun(team, person))
                        .findFirst();
    }
}
