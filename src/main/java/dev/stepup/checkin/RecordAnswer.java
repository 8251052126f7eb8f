package dev.stepup.checkin;

import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.Ballots;
import dev.stepup.leadership.Ballots.HandIn;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Nomination;
import dev.stepup.schedule.MisfireThreshold;
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
import org.springframework.stereotype.Component;

/** Takes what people answer to a check-in, until its digest is posted or can be so no more by itself. */
@Component
public final class RecordAnswer {

    private final CheckIns checkIns;
    private final Ballots ballots;
    private final MisfireThreshold misfireThreshold;
    private final CheckInMetrics metrics;
    private final Clock clock;

    RecordAnswer(
            CheckIns checkIns,
            Ballots ballots,
            MisfireThreshold misfireThreshold,
            CheckInMetrics metrics,
            Clock clock) {
        this.checkIns = checkIns;
        this.ballots = ballots;
        this.misfireThreshold = misfireThreshold;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Stores this answer in place of an earlier one; names of people who are not on the check-in's roster are left out. */
    public Outcome answer(WorkspaceId workspace, String checkInId, MemberId member, Answer answer) {
        Optional<CheckIn> asked = asking(workspace, checkInId, member);
        if (asked.isEmpty()) {
            return new Outcome.NotAsked();
        }
        CheckIn checkIn = asked.get();
        if (!checkIn.takesAnswers(misfireThreshold)) {
            return new Outcome.TooLate(checkIn);
        }
        Ballot ballot = new Ballot(
                workspace,
                checkIn.ballotOf(member),
                checkIn.team(),
                Optional.of(checkIn.id()),
                member,
                clock.instant(),
                nominations(checkIn, member, answer),
                answer.story(),
                Optional.empty(),
                checkIn.anonymity().open());
        if (!handIn(ballot, checkIn)) {
            return new Outcome.TooLate(checkIn);
        }
        metrics.answerStored();
        if (checkIn.declined().contains(member) || checkIn.away().contains(member)) {
            checkIns.markThere(checkIn, member);
        }
        return new Outcome.Recorded(checkIn, of(ballot));
    }

    /**
     * Stores it, unless the check-in's answers are being counted and this one is not among them. It is looked whether they
     * are only once it is stored, so that one of the two always sees the other.
     */
    private boolean handIn(Ballot ballot, CheckIn checkIn) {
        return ballots.handIn(ballot) instanceof HandIn.Stored stored
                && (!checkIns.isSealed(checkIn) || !ballots.takeBack(ballot, stored));
    }

    /** Notes that this person will not answer this time; an answer given earlier stays. */
    public Outcome decline(WorkspaceId workspace, String checkInId, MemberId member) {
        Outcome.Standing standing = standing(workspace, checkInId, member);
        if (standing instanceof Outcome.Open open) {
            checkIns.markDeclined(open.checkIn(), member);
        }
        return standing;
    }

    /** Whether this person may answer this check-in now, and what they have answered so far. */
    public Outcome.Standing standing(WorkspaceId workspace, String checkInId, MemberId member) {
        return asking(workspace, checkInId, member)
                .map(checkIn -> standing(checkIn, member))
                .orElseGet(Outcome.NotAsked::new);
    }

    /** The same of this check-in, which asks this person. */
    public Outcome.Standing standing(CheckIn checkIn, MemberId member) {
        return checkIn.takesAnswers(misfireThreshold)
                ? new Outcome.Open(
                        checkIn,
                        ballots.find(checkIn.workspace(), checkIn.ballotOf(member))
                                .map(RecordAnswer::of))
                : new Outcome.TooLate(checkIn);
    }

    private Optional<CheckIn> asking(WorkspaceId workspace, String checkInId, MemberId member) {
        return checkIns.find(workspace, checkInId)
                .filter(checkIn -> checkIn.roster().contains(member));
    }

    static Answer of(Ballot ballot) {
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

    /** What came of an answer. */
    public sealed interface Outcome {

        /** It is stored, as this. */
        record Recorded(CheckIn checkIn, Answer answer) implements Outcome {}

        /** How somebody stands to a check-in. */
        sealed interface Standing extends Outcome {}

        /** They may answer, and have answered this so far. */
        record Open(CheckIn checkIn, Optional<Answer> soFar) implements Standing {}

        /** Its digest is posted, or was due and is had by asking only; nothing is stored. */
        record TooLate(CheckIn checkIn) implements Standing {}

        /** There is no such check-in, or it does not ask them. */
        record NotAsked() implements Standing {}
    }
}
