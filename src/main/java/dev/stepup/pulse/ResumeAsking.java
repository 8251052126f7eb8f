package dev.stepup.pulse;

import dev.stepup.leadership.Ballots;
import dev.stepup.privacy.OptOutChanged;
import dev.stepup.slack.AfterAck;
import dev.stepup.team.SaidBack;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks somebody again who was left alone: when they say so, say that they are back, opt in again, or answer. */
@Component
public final class ResumeAsking {

    private final PausedPrompts pausedPrompts;
    private final Rounds rounds;
    private final Ballots ballots;
    private final AskWhenBack askWhenBack;
    private final Prompts prompts;
    private final AfterAck afterAck;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResumeAsking(
            PausedPrompts pausedPrompts,
            Rounds rounds,
            Ballots ballots,
            AskWhenBack askWhenBack,
            Prompts prompts,
            AfterAck afterAck,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pausedPrompts = pausedPrompts;
        this.rounds = rounds;
        this.ballots = ballots;
        this.askWhenBack = askWhenBack;
        this.prompts = prompts;
        this.afterAck = afterAck;
        this.events = events;
        this.clock = clock;
    }

    /** In this team; a check-in that runs asks them now. */
    public void in(WorkspaceId workspace, String team, MemberId person) {
        pausedPrompts.resume(workspace, team, person, clock.instant()).ifPresent(pause -> {
            events.publishEvent(new AskingResumed(workspace, person));
            afterAck.run(() -> goOn(workspace, team, person, pause.round()));
        });
    }

    private void goOn(WorkspaceId workspace, String team, MemberId person, String from) {
        rounds.find(workspace, from).ifPresent(round -> prompts.showAskedAgain(round, person));
        rounds.running(workspace, team)
                .filter(round -> askWhenBack.isOpenFor(round, person))
                .ifPresent(round -> askWhenBack.in(round, person));
    }

    /** In all of their teams. */
    public void everywhere(WorkspaceId workspace, MemberId person) {
        pausedPrompts.teamsOf(workspace, person).forEach(team -> in(workspace, team, person));
    }

    @EventListener
    void on(SaidBack back) {
        everywhere(back.workspace(), back.person());
    }

    @EventListener
    void on(OptOutChanged changed) {
        if (!changed.out()) {
            everywhere(changed.workspace(), changed.person());
        }
    }

    /** In the teams whose check-in they have answered since. */
    @EventListener
    void on(AnswerChanged changed) {
        // Should this be lost, the next check-in sees that they have answered.
        afterAck.run(() -> pausedPrompts.teamsOf(changed.workspace(), changed.member()).stream()
                .filter(team -> hasAnswered(changed.workspace(), team, changed.member()))
                .forEach(team -> in(changed.workspace(), team, changed.member())));
    }

    private boolean hasAnswered(WorkspaceId workspace, String team, MemberId person) {
        Optional<PausedPrompts.Pause> pause = Optional.ofNullable(
                pausedPrompts.of(workspace, team, List.of(person)).get(person));
        return pause.isPresent()
                && rounds.unreported(workspace, team).stream()
                        .filter(round -> !round.opened().isBefore(pause.get().since()))
                        .anyMatch(round ->
                                ballots.whoAnswered(workspace, round.id()).contains(person));
    }
}
