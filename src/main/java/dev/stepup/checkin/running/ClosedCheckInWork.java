package dev.stepup.checkin.running;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckIns;
import dev.stepup.checkin.DueCheckIns;
import dev.stepup.checkin.answering.Answer;
import dev.stepup.checkin.answering.Prompts;
import dev.stepup.checkin.answering.RecordAnswer;
import dev.stepup.checkin.planning.RemindersOff;
import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.Ballots;
import dev.stepup.schedule.jobs.DueWork;
import dev.stepup.schedule.jobs.MisfireThreshold;
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

/** Updates the messages of a closed check-in: they say it is over and lose their buttons. */
@Component
@Order(4)
final class ClosedCheckInWork implements DueWork {

    /** Messages of older check-ins cannot be changed any more. */
    private static final Duration CHANGEABLE = Duration.ofDays(60);

    private final DueCheckIns dueCheckIns;
    private final CheckIns checkIns;
    private final Ballots ballots;
    private final Prompts prompts;
    private final RemindersOff remindersOff;
    private final MisfireThreshold misfireThreshold;
    private final Clock clock;

    ClosedCheckInWork(
            DueCheckIns dueCheckIns,
            CheckIns checkIns,
            Ballots ballots,
            Prompts prompts,
            RemindersOff remindersOff,
            MisfireThreshold misfireThreshold,
            Clock clock) {
        this.dueCheckIns = dueCheckIns;
        this.checkIns = checkIns;
        this.ballots = ballots;
        this.prompts = prompts;
        this.remindersOff = remindersOff;
        this.misfireThreshold = misfireThreshold;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "over";
    }

    /** What is counted is over at once, and what is not once its digest is too late. */
    @Override
    public List<DueItem> dueBefore(Instant moment) {
        Instant tooLate = misfireThreshold.earliest().plus(Duration.between(clock.instant(), moment));
        return dueCheckIns.toShowOver(clock.instant().minus(CHANGEABLE), tooLate).stream()
                .map(checkIn -> new DueItem(
                        checkIn.workspace() + "/" + checkIn.id(),
                        checkIn.state().takesAnswers()
                                ? misfireThreshold.endFor(checkIn.digestAt())
                                : checkIn.digestAt()))
                .toList();
    }

    @Override
    public void run(String key) {
        int slash = key.indexOf('/');
        checkIns.find(new WorkspaceId(key.substring(0, slash)), key.substring(slash + 1))
                .filter(checkIn -> !checkIn.isOpen() && !checkIn.takesAnswers(misfireThreshold))
                .ifPresent(this::showOver);
    }

    /** May be cut short and begun anew: the same words are read once. */
    private void showOver(CheckIn checkIn) {
        Set<MemberId> told = new HashSet<>(checkIn.people());
        told.removeAll(checkIn.plan().unasked());
        Set<MemberId> off = remindersOff.among(checkIn.workspace(), told);
        Map<MemberId, Answer> answers = ballots.answers(checkIn.workspace(), checkIn.id()).stream()
                .collect(Collectors.toMap(Ballot::giver, RecordAnswer::of));
        told.forEach(member ->
                prompts.showOver(checkIn, member, Optional.ofNullable(answers.get(member)), off.contains(member)));
        checkIns.markShownOver(checkIn);
    }
}
