package dev.stepup.report.digest;

import dev.stepup.chat.interaction.AfterAck;
import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckInState;
import dev.stepup.checkin.CheckIns;
import dev.stepup.checkin.answering.Prompts;
import dev.stepup.privacy.TeamData;
import dev.stepup.schedule.jobs.DueWork;
import dev.stepup.store.Erasure;
import dev.stepup.team.EndedTeam;
import dev.stepup.team.EndedTeam.How;
import dev.stepup.team.EndedTeams;
import dev.stepup.team.RosterChanged;
import dev.stepup.team.Team;
import dev.stepup.team.TeamEnded;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Ends what a team had begun when it was archived or deleted: at once, and again a little later, when no instance takes
 * it for an active one any more. If an instance stops, another one continues; each step may be repeated.
 */
@Component
@Order(8)
final class FinishEndedTeams implements DueWork {

    /** Longer than any instance remembers a team, or is at work on something of it. */
    private static final Duration UNTIL_ALL_KNOW = Duration.ofMinutes(1);

    private final EndedTeams endedTeams;
    private final CheckIns checkIns;
    private final Prompts prompts;
    private final PostDigest postDigest;
    private final List<TeamData> data;
    private final Erasure erasure;
    private final AfterAck afterAck;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FinishEndedTeams(
            EndedTeams endedTeams,
            CheckIns checkIns,
            Prompts prompts,
            PostDigest postDigest,
            List<TeamData> data,
            Erasure erasure,
            AfterAck afterAck,
            ApplicationEventPublisher events,
            Clock clock) {
        this.endedTeams = endedTeams;
        this.checkIns = checkIns;
        this.prompts = prompts;
        this.postDigest = postDigest;
        this.data = data;
        this.erasure = erasure;
        this.afterAck = afterAck;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "wind-up";
    }

    @EventListener
    void on(TeamEnded ended) {
        afterAck.run(() -> run(key(ended.workspace(), ended.team())));
    }

    @Override
    public List<DueItem> dueBefore(Instant moment) {
        return endedTeams.toWindUp().stream()
                .map(ended ->
                        new DueItem(key(ended.team().workspace(), ended.team().id()), allKnow(ended)))
                .filter(due -> due.at().isBefore(moment))
                .toList();
    }

    @Override
    public void run(String key) {
        endedTeams.toWindUp().stream()
                .filter(ended ->
                        key.equals(key(ended.team().workspace(), ended.team().id())))
                .forEach(this::windUp);
    }

    private void windUp(EndedTeam ended) {
        boolean allKnow = !clock.instant().isBefore(allKnow(ended));
        boolean done = ended.how() == How.DELETED ? delete(ended.team()) : archive(ended);
        if (done && allKnow) {
            endedTeams.woundUp(ended);
            if (ended.how() == How.DELETED) {
                erasure.soon();
            }
        }
    }

    private boolean archive(EndedTeam ended) {
        Team team = ended.team();
        postDigest.ofEnded(team);
        ended.mergedInto().ifPresent(other -> {
            endedTeams.join(team.workspace(), other, team.roster());
            events.publishEvent(new RosterChanged(team.workspace(), other));
        });
        return true;
    }

    private boolean delete(Team team) {
        checkIns.awaitingDigest(team.workspace(), team.id()).forEach(checkIn -> end(checkIn, team));
        boolean gone = true;
        for (TeamData each : data) {
            gone &= each.forget(team.workspace(), team.id());
        }
        return gone;
    }

    private void end(CheckIn checkIn, Team team) {
        checkIns.advance(checkIn, CheckInState.DROPPED);
        checkIn.people().forEach(member -> prompts.showDeleted(checkIn, member, team.name()));
    }

    private static Instant allKnow(EndedTeam ended) {
        return ended.at().plus(UNTIL_ALL_KNOW);
    }

    private static String key(WorkspaceId workspace, String team) {
        return workspace + "/" + team;
    }
}
