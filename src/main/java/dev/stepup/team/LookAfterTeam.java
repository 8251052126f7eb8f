package dev.stepup.team;

import org.springframework.stereotype.Component;

/** Brings what is known of a team up to date: who is on it, and whether its channel is well. */
@Component
public final class LookAfterTeam {

    private final Teams teams;
    private final KeepRosters keepRosters;
    private final WatchChannel watchChannel;

    LookAfterTeam(Teams teams, KeepRosters keepRosters, WatchChannel watchChannel) {
        this.teams = teams;
        this.keepRosters = keepRosters;
        this.watchChannel = watchChannel;
    }

    /** Looks at everything. */
    public void look(Team team) {
        watchChannel.look(team);
        keepRosters.refresh(team);
    }

    /** The team as it is now, for when it is about to be asked; its channel is looked at where it was not well. */
    public Team now(Team team) {
        Team known = atEaseAgain(team);
        return known.withRoster(keepRosters.refresh(known));
    }

    /** The same team, without its trouble where that is over. */
    public Team atEaseAgain(Team team) {
        if (team.trouble().isEmpty()) {
            return team;
        }
        watchChannel.look(team);
        return teams.find(team.workspace(), team.id()).orElse(team);
    }
}
