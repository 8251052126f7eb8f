package dev.stepup.pulse;

import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.Ballots;
import dev.stepup.schedule.Agenda;
import dev.stepup.schedule.Grace;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Once a check-in takes no more answers, lets what people were told of it say so, without its buttons. */
@Component
@Order(4)
final class OverAgenda implements Agenda {

    /** Messages of older check-ins cannot be changed any more. */
    private static final Duration CHANGEABLE = Duration.ofDays(60);

    private final Rounds rounds;
    private final Ballots ballots;
    private final Prompts prompts;
    private final RemindersOff remindersOff;
    private final Grace grace;
    private final Clock clock;

    OverAgenda(Rounds rounds, Ballots ballots, Prompts prompts, RemindersOff remindersOff, Grace grace, Clock clock) {
        this.rounds = rounds;
        this.ballots = ballots;
        this.prompts = prompts;
        this.remindersOff = remindersOff;
        this.grace = grace;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "over";
    }

    /** What is reported is over at once, and what is not once its digest is too late. */
    @Override
    public List<Appointment> before(Instant moment) {
        Instant tooLate = grace.earliest().plus(Duration.between(clock.instant(), moment));
        return rounds.toShowOver(clock.instant().minus(CHANGEABLE), tooLate).stream()
                .map(round -> new Appointment(
                        round.workspace() + "/" + round.id(),
                        round.reported() ? round.digestAt() : grace.endFor(round.digestAt())))
                .toList();
    }

    @Override
    public void keep(String key) {
        int slash = key.indexOf('/');
        rounds.find(new WorkspaceId(key.substring(0, slash)), key.substring(slash + 1))
                .filter(round -> round.closed().isPresent() && !round.takesAnswers(grace))
                .ifPresent(this::showOver);
    }

    /** May be cut short and begun anew: the same words are read once. */
    private void showOver(PulseRound round) {
        Set<MemberId> told = new HashSet<>(round.roster());
        told.removeAll(round.plan().unasked());
        Set<MemberId> off = remindersOff.among(round.workspace(), told);
        Map<MemberId, Answer> answers = ballots.answers(round.workspace(), round.id()).stream()
                .collect(Collectors.toMap(Ballot::giver, RecordAnswer::of));
        told.forEach(member ->
                prompts.showOver(round, member, Optional.ofNullable(answers.get(member)), off.contains(member)));
        rounds.markShownOver(round);
    }
}
