package dev.stepup.team.lifecycle;

import dev.stepup.chat.interaction.AfterAck;
import dev.stepup.chat.interaction.Interaction;
import dev.stepup.privacy.OptOutChanged;
import dev.stepup.privacy.OptOuts;
import dev.stepup.team.Teams;
import dev.stepup.team.roster.RosterUpdates;
import dev.stepup.team.roster.Welcome;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opts people out of every team in their workspace, and back in. */
@Component
public final class ChangeParticipation {

    private final OptOuts optOuts;
    private final Teams teams;
    private final Welcome welcome;
    private final RosterUpdates rosterUpdates;
    private final AfterAck afterAck;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeParticipation(
            OptOuts optOuts,
            Teams teams,
            Welcome welcome,
            RosterUpdates rosterUpdates,
            AfterAck afterAck,
            ApplicationEventPublisher events,
            Clock clock) {
        this.optOuts = optOuts;
        this.teams = teams;
        this.welcome = welcome;
        this.rosterUpdates = rosterUpdates;
        this.afterAck = afterAck;
        this.events = events;
        this.clock = clock;
    }

    /** From now on this person is not asked, reminded, offered or counted; also in what runs already. */
    public void optOut(WorkspaceId workspace, MemberId person) {
        optOuts.add(workspace, person, clock.instant());
        leaveTeams(workspace, person);
        events.publishEvent(new OptOutChanged(workspace, person, true));
    }

    private void leaveTeams(WorkspaceId workspace, MemberId person) {
        teams.in(workspace).stream()
                .filter(team -> team.has(person))
                .forEach(team -> teams.changeRoster(team, Set.of(person), Set.of()));
    }

    /** Puts this person back on their teams from the next check-in on. */
    public void optIn(Interaction pressed) {
        WorkspaceId workspace = pressed.asker().workspace();
        MemberId person = pressed.asker().id();
        optOuts.remove(workspace, person);
        // If this is lost, each team is looked after once a day anyway.
        afterAck.run(pressed, () -> {
            welcome.teamsOf(workspace, person).stream()
                    .flatMap(id -> teams.find(workspace, id).stream())
                    .forEach(rosterUpdates::refresh);
            if (optOuts.has(workspace, person)) {
                // They have opted out again in between, and may have been put back on a roster after that.
                leaveTeams(workspace, person);
            } else {
                events.publishEvent(new OptOutChanged(workspace, person, false));
            }
        });
    }
}
