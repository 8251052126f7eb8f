package dev.stepup.checkin.running;

import dev.stepup.chat.interaction.AfterAck;
import dev.stepup.chat.interaction.Asker;
import dev.stepup.chat.interaction.Interaction;
import dev.stepup.checkin.CheckIns;
import dev.stepup.checkin.answering.AnswerChanged;
import dev.stepup.checkin.answering.Prompts;
import dev.stepup.checkin.planning.PausedPrompts;
import dev.stepup.leadership.Ballots;
import dev.stepup.privacy.OptOutChanged;
import dev.stepup.team.absence.MemberReturned;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Resumes asking somebody: when they tap "Ask me again", say they are back, opt in, or answer. */
@Component
public final class ResumeAsking {

    private final PausedPrompts pausedPrompts;
    private final CheckIns checkIns;
    private final Ballots ballots;
    private final AskWhenBack askWhenBack;
    private final Prompts prompts;
    private final AfterAck afterAck;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResumeAsking(
            PausedPrompts pausedPrompts,
            CheckIns checkIns,
            Ballots ballots,
            AskWhenBack askWhenBack,
            Prompts prompts,
            AfterAck afterAck,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pausedPrompts = pausedPrompts;
        this.checkIns = checkIns;
        this.ballots = ballots;
        this.askWhenBack = askWhenBack;
        this.prompts = prompts;
        this.afterAck = afterAck;
        this.events = events;
        this.clock = clock;
    }

    /** In the team this person means; a running check-in asks them now. Returns false if it already did. */
    public boolean in(Interaction pressed, String team) {
        return in(pressed.asker(), team, task -> afterAck.run(pressed, task));
    }

    /** In all teams of the person who pressed this. */
    public void everywhere(Interaction pressed) {
        everywhere(pressed.asker(), task -> afterAck.run(pressed, task));
    }

    private boolean in(Asker person, String team, Consumer<Runnable> afterwards) {
        Optional<PausedPrompts.Pause> ended =
                pausedPrompts.resume(person.workspace(), team, person.id(), clock.instant());
        ended.ifPresent(pause -> events.publishEvent(new AskingResumed(person.workspace(), person.id())));
        afterwards.accept(() -> goOn(person, team, ended));
        return ended.isPresent();
    }

    /** Also where the pause had ended already: this may have failed then, and nobody is asked twice. */
    private void goOn(Asker person, String team, Optional<PausedPrompts.Pause> ended) {
        ended.flatMap(pause -> checkIns.find(person.workspace(), pause.checkIn()))
                .ifPresent(checkIn -> prompts.showAskedAgain(checkIn, person.id()));
        checkIns.running(person.workspace(), team)
                .filter(checkIn -> askWhenBack.isOpenFor(checkIn, person.id()))
                .ifPresent(checkIn -> askWhenBack.in(checkIn, person.id()));
    }

    private void everywhere(Asker person, Consumer<Runnable> afterwards) {
        pausedPrompts.teamsOf(person.workspace(), person.id()).forEach(team -> in(person, team, afterwards));
    }

    @EventListener
    void on(MemberReturned back) {
        everywhere(new Asker(back.workspace(), back.person()), afterAck::run);
    }

    @EventListener
    void on(OptOutChanged changed) {
        if (!changed.out()) {
            everywhere(new Asker(changed.workspace(), changed.person()), afterAck::run);
        }
    }

    /** In the teams whose check-in they have answered since. */
    @EventListener
    void on(AnswerChanged changed) {
        // If this is lost, the next check-in sees that they have answered.
        afterAck.run(() -> pausedPrompts.teamsOf(changed.workspace(), changed.member()).stream()
                .filter(team -> hasAnswered(changed.workspace(), team, changed.member()))
                .forEach(team -> in(new Asker(changed.workspace(), changed.member()), team, afterAck::run)));
    }

    private boolean hasAnswered(WorkspaceId workspace, String team, MemberId person) {
        Optional<PausedPrompts.Pause> pause = Optional.ofNullable(
                pausedPrompts.of(workspace, team, List.of(person)).get(person));
        return pause.isPresent()
                && checkIns.awaitingDigest(workspace, team).stream()
                        .filter(checkIn ->
                                !checkIn.opened().isBefore(pause.get().since()))
                        .anyMatch(checkIn ->
                                ballots.whoAnswered(workspace, checkIn.id()).contains(person));
    }
}
