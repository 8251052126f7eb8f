package dev.stepup.team.lifecycle;

import dev.stepup.team.Team;
import dev.stepup.team.TeamRefreshed;
import dev.stepup.team.Teams;
import dev.stepup.team.people.People;
import dev.stepup.team.roster.LeadSuccession;
import dev.stepup.team.roster.RosterUpdates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Refreshes a team's roster, and checks that its channel works. */
@Component
public final class RefreshTeam {

    private final Teams teams;
    private final RosterUpdates rosterUpdates;
    private final LeadSuccession leadSuccession;
    private final WatchChannel watchChannel;
    private final People people;
    private final ApplicationEventPublisher events;

    RefreshTeam(
            Teams teams,
            RosterUpdates rosterUpdates,
            LeadSuccession leadSuccession,
            WatchChannel watchChannel,
            People people,
            ApplicationEventPublisher events) {
        this.teams = teams;
        this.rosterUpdates = rosterUpdates;
        this.leadSuccession = leadSuccession;
        this.watchChannel = watchChannel;
        this.people = people;
        this.events = events;
    }

    /** Looks at everything. */
    public void look(Team team) {
        watchChannel.look(team);
        people.lately(team.workspace(), team.roster());
        rosterUpdates.refresh(team);
        teams.find(team.workspace(), team.id()).ifPresent(leadSuccession::look);
        people.forgetOthers(team.workspace());
        events.publishEvent(new TeamRefreshed(team.workspace(), team.id()));
    }

    /** The team as it is now, for when it is about to be asked; its channel is looked at where it was not well. */
    public Team now(Team team) {
        Team known = atEaseAgain(team);
        return known.withRoster(rosterUpdates.refresh(known).all());
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
