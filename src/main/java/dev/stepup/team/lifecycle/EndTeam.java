package dev.stepup.team.lifecycle;

import dev.stepup.chat.interaction.AfterAck;
import dev.stepup.privacy.Audit;
import dev.stepup.privacy.AuditEntry.Action;
import dev.stepup.team.EndedTeams;
import dev.stepup.team.Team;
import dev.stepup.team.TeamEnded;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Archives, deletes, merges and restores teams. Each is one update of one document that records what is left to do; the
 * rest is repeated until it is done.
 */
@Component
public final class EndTeam {

    private final EndedTeams endedTeams;
    private final RefreshTeam refreshTeam;
    private final AfterAck afterAck;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Audit audit;

    EndTeam(
            EndedTeams endedTeams,
            RefreshTeam refreshTeam,
            AfterAck afterAck,
            ApplicationEventPublisher events,
            Clock clock,
            Audit audit) {
        this.endedTeams = endedTeams;
        this.refreshTeam = refreshTeam;
        this.afterAck = afterAck;
        this.events = events;
        this.clock = clock;
        this.audit = audit;
    }

    /** Keeps its past and lets it take part in nothing any more; returns false where it has ended already. */
    public boolean archive(Team team, MemberId by) {
        return tell(team, by, Action.ARCHIVED, endedTeams.archive(team, clock.instant(), Optional.empty()));
    }

    /** Archives this team and lets its people join the other; returns false where it has ended already. */
    public boolean merge(Team team, Team into, MemberId by) {
        return tell(team, by, Action.MERGED, endedTeams.archive(team, clock.instant(), Optional.of(into.id())));
    }

    /** Removes everything that is stored of it; returns false where that has begun already. */
    public boolean delete(Team team, MemberId by) {
        return tell(team, by, Action.DELETED, endedTeams.delete(team, clock.instant()));
    }

    /** Lets this archived team go on; returns false where its channel has another by now. */
    public boolean bringBack(Team team, MemberId by) {
        boolean back = endedTeams.bringBack(team);
        if (back) {
            audit.note(team.workspace(), team.id(), by, Action.RESTORED);
            // If this is lost, each team is looked after once a day anyway.
            afterAck.run(() -> refreshTeam.look(team));
        }
        return back;
    }

    private boolean tell(Team team, MemberId by, Action action, boolean ended) {
        if (ended) {
            audit.note(team.workspace(), team.id(), by, action);
            events.publishEvent(new TeamEnded(team.workspace(), team.id()));
        }
        return ended;
    }
}
