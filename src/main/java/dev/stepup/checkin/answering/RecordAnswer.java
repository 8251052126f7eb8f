package dev.stepup.checkin.answering;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckInMetrics;
import dev.stepup.checkin.CheckInState;
import dev.stepup.checkin.CheckIns;
import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.Ballots;
import dev.stepup.leadership.Ballots.HandIn;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Nomination;
import dev.stepup.schedule.jobs.MisfireThreshold;
import dev.stepup.store.GroupCommit;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Records answers to a check-in until its digest is posted or too late, and updates the message that asked for them.
 */
@Component
public final class RecordAnswer {

    private final CheckIns checkIns;
    private final Ballots ballots;
    private final MisfireThreshold misfireThreshold;
    private final Prompts prompts;
    private final ApplicationEventPublisher events;
    private final GroupCommit groupCommit;
    private final CheckInMetrics metrics;
    private final Clock clock;

    RecordAnswer(
            CheckIns checkIns,
            Ballots ballots,
            MisfireThreshold misfireThreshold,
            Prompts prompts,
            ApplicationEventPublisher events,
            GroupCommit groupCommit,
            CheckInMetrics metrics,
            Clock clock) {
        this.checkIns = checkIns;
        this.ballots = ballots;
        this.misfireThreshold = misfireThreshold;
        this.prompts = prompts;
        this.events = events;
        this.groupCommit = groupCommit;
        this.metrics = metrics;
        this.clock = clock;
    }

    /**
     * Stores this answer in place of an earlier one, and confirms it in the prompt; names of people who are not on the
     * check-in's roster are left out. Open with what is stored, or nothing is.
     */
    public AnswerStatus answer(WorkspaceId workspace, String checkInId, MemberId member, Answer answer) {
        AnswerStatus status = groupCommit.once(() -> recorded(workspace, checkInId, member, answer));
        if (status instanceof AnswerStatus.Open) {
            events.publishEvent(new AnswerChanged(workspace, member));
        }
        return status;
    }

    private AnswerStatus recorded(WorkspaceId workspace, String checkInId, MemberId member, Answer answer) {
        Optional<CheckIn> asked = asking(workspace, checkInId, member);
        if (asked.isEmpty()) {
            return new AnswerStatus.NotAsked();
        }
        CheckIn checkIn = asked.get();
        if (!checkIn.takesAnswers(misfireThreshold)) {
            return new AnswerStatus.TooLate(checkIn);
        }
        Ballot ballot = ballot(checkIn, member, answer);
        if (!handIn(ballot, checkIn)) {
            return new AnswerStatus.TooLate(checkIn);
        }
        metrics.answerStored();
        if (checkIn.declined().contains(member) || checkIn.away().contains(member)) {
            checkIns.markThere(checkIn, member);
        }
        prompts.confirmAnswer(checkIn, member, of(ballot));
        return new AnswerStatus.Open(checkIn, Optional.of(of(ballot)));
    }

    private Ballot ballot(CheckIn checkIn, MemberId member, Answer answer) {
        return new Ballot(
                checkIn.workspace(),
                checkIn.ballotOf(member),
                checkIn.team(),
                Optional.of(checkIn.id()),
                member,
                clock.instant(),
                nominations(checkIn, member, answer),
                answer.story(),
                Optional.empty(),
                checkIn.anonymity().open());
    }

    /**
     * Stores it, unless the check-in's answers are being counted and this one is not among them. It is looked whether they
     * are only once it is stored, so that one of the two always sees the other.
     */
    private boolean handIn(Ballot ballot, CheckIn checkIn) {
        return ballots.handIn(ballot) instanceof HandIn.Stored stored
                && (checkIns.stateOf(checkIn).filter(CheckInState::takesAnswers).isPresent()
                        || !ballots.takeBack(ballot, stored));
    }

    /** Notes that this person will not answer this time; an answer given earlier stays, and is confirmed once more. */
    public AnswerStatus decline(WorkspaceId workspace, String checkInId, MemberId member) {
        AnswerStatus status = status(workspace, checkInId, member);
        if (status instanceof AnswerStatus.Open open) {
            open.soFar()
                    .ifPresentOrElse(
                            answer -> prompts.confirmAnswer(open.checkIn(), member, answer),
                            () -> decline(open.checkIn(), member));
        }
        return status;
    }

    private void decline(CheckIn checkIn, MemberId member) {
        checkIns.markDeclined(checkIn, member);
        prompts.confirmDeclined(checkIn, member);
        events.publishEvent(new AnswerChanged(checkIn.workspace(), member));
    }

    /** Whether this person may answer this check-in now, and what they have answered so far. */
    public AnswerStatus status(WorkspaceId workspace, String checkInId, MemberId member) {
        return asking(workspace, checkInId, member)
                .map(checkIn -> status(checkIn, member))
                .orElseGet(AnswerStatus.NotAsked::new);
    }

    /** The same of this check-in, which asks this person. */
    public AnswerStatus status(CheckIn checkIn, MemberId member) {
        return checkIn.takesAnswers(misfireThreshold)
                ? new AnswerStatus.Open(
                        checkIn,
                        ballots.find(checkIn.workspace(), checkIn.ballotOf(member))
                                .map(RecordAnswer::of))
                : new AnswerStatus.TooLate(checkIn);
    }

    private Optional<CheckIn> asking(WorkspaceId workspace, String checkInId, MemberId member) {
        return checkIns.find(workspace, checkInId)
                .filter(checkIn -> checkIn.roster().contains(member));
    }

    /** The answer that this ballot holds. */
    public static Answer of(Ballot ballot) {
        return new Answer(named(ballot.nominations()), ballot.story());
    }

    private static Map<LeadershipFunction, Set<MemberId>> named(Collection<Nomination> nominations) {
        Map<LeadershipFunction, Set<MemberId>> named = new EnumMap<>(LeadershipFunction.class);
        nominations.forEach(each ->
                named.computeIfAbsent(each.function(), any -> new TreeSet<>()).add(each.receiver()));
        return named;
    }

    private static Set<Nomination> nominations(CheckIn checkIn, MemberId giver, Answer answer) {
        Set<Nomination> nominations = new HashSet<>();
        answer.named()
                .forEach((function, receivers) -> receivers.stream()
                        .filter(checkIn.roster()::contains)
                        .forEach(receiver -> nominations.add(new Nomination(giver, receiver, function))));
        return nominations;
    }
}
