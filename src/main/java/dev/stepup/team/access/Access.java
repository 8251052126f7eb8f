package dev.stepup.team.access;

import dev.stepup.chat.command.Command;
import dev.stepup.team.EndedTeams;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.people.People;
import dev.stepup.team.people.PersonLookup;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Decides who may do what: members take part, leads run their team, admins run every team in the workspace. */
@Component
public final class Access {

    private final Teams teams;
    private final EndedTeams endedTeams;
    private final People people;
    private final Clock clock;

    Access(Teams teams, EndedTeams endedTeams, People people, Clock clock) {
        this.teams = teams;
        this.endedTeams = endedTeams;
        this.people = people;
        this.clock = clock;
    }

    /** Whether this person is known to be an admin or owner of the workspace. */
    public boolean isAdmin(WorkspaceId workspace, MemberId person) {
        return adminRight(workspace, person) == Permission.GRANTED;
    }

    /** Whether this person has the rights of an admin or owner of the workspace, as Slack said within the last day. */
    public Permission adminRight(WorkspaceId workspace, MemberId person) {
        PersonLookup lookup = people.look(workspace, person);
        if (lookup instanceof PersonLookup.Found found) {
            if (found.person().admin()) {
                return Permission.GRANTED;
            }
            Instant yesterday = clock.instant().minus(People.FRESH);
            return found.person().knownAt().isAfter(yesterday) ? Permission.DENIED : Permission.NOT_KNOWN_NOW;
        }
        return lookup instanceof PersonLookup.NotNow ? Permission.NOT_KNOWN_NOW : Permission.DENIED;
    }

    /** Whether this person may run this team. */
    public Permission right(Team team, MemberId person) {
        return team.isLedBy(person) ? Permission.GRANTED : adminRight(team.workspace(), person);
    }

    /**
     * Which words refuse somebody what only admins may do besides others: these, or that it could not be checked, where
     * Slack did not say.
     */
    public String refusal(WorkspaceId workspace, MemberId person, String denied) {
        return adminRight(workspace, person) == Permission.NOT_KNOWN_NOW ? "team.rightNotKnown" : denied;
    }

    /** Whether this person is known to be somebody who may run this team. */
    public boolean mayRun(Team team, MemberId person) {
        return right(team, person) == Permission.GRANTED;
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
