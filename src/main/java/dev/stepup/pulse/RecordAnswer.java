package dev.stepup.pulse;

import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.Ballots;
import dev.stepup.leadership.Ballots.HandIn;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Nomination;
import dev.stepup.schedule.Grace;
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

    private final Rounds rounds;
    private final Ballots ballots;
    private final Grace grace;
    private final PulseMetrics metrics;
    private final Clock clock;

    RecordAnswer(Rounds rounds, Ballots ballots, Grace grace, PulseMetrics metrics, Clock clock) {
        this.rounds = rounds;
        this.ballots = ballots;
        this.grace = grace;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Stores this answer in place of an earlier one; names of people who are not on the round's roster are left out. */
    public Outcome answer(WorkspaceId workspace, String roundId, MemberId member, Answer answer) {
        Optional<PulseRound> asked = asking(workspace, roundId, member);
        if (asked.isEmpty()) {
            return new Outcome.NotAsked();
        }
        PulseRound round = asked.get();
        if (!round.takesAnswers(grace)) {
            return new Outcome.TooLate(round);
        }
        Ballot ballot = new Ballot(
                workspace,
                round.ballotOf(member),
                round.team(),
                Optional.of(round.id()),
                member,
                clock.instant(),
                nominations(round, member, answer),
                answer.story(),
                Optional.empty(),
                round.anonymity().open());
        if (!handIn(ballot, round)) {
            return new Outcome.TooLate(round);
        }
        metrics.answerStored();
        if (round.declined().contains(member) || round.away().contains(member)) {
            rounds.markThere(round, member);
        }
        return new Outcome.Recorded(round, of(ballot));
    }

    /**
     * Stores it, unless the round's answers are being counted and this one is not among them. It is looked whether they
     * are only once it is stored, so that one of the two always sees the other.
     */
    private boolean handIn(Ballot ballot, PulseRound round) {
        return ballots.handIn(ballot) instanceof HandIn.Stored stored
                && (!rounds.isSealed(round) || !ballots.takeBack(ballot, stored));
    }

    /** Notes that this person will not answer this time; an answer given earlier stays. */
    public Outcome decline(WorkspaceId workspace, String roundId, MemberId member) {
        Outcome.Standing standing = standing(workspace, roundId, member);
        if (standing instanceof Outcome.Open open) {
            rounds.markDeclined(open.round(), member);
        }
        return standing;
    }

    /** Whether this person may answer this check-in now, and what they have answered so far. */
    public Outcome.Standing standing(WorkspaceId workspace, String roundId, MemberId member) {
        return asking(workspace, roundId, member)
                .map(round -> standing(round, member))
                .orElseGet(Outcome.NotAsked::new);
    }

    /** The same of this check-in, which asks this person. */
    public Outcome.Standing standing(PulseRound round, MemberId member) {
        return round.takesAnswers(grace)
                ? new Outcome.Open(
                        round,
                        ballots.find(round.workspace(), round.ballotOf(member)).map(RecordAnswer::of))
                : new Outcome.TooLate(round);
    }

    private Optional<PulseRound> asking(WorkspaceId workspace, String roundId, MemberId member) {
        return rounds.find(workspace, roundId).filter(round -> round.roster().contains(member));
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

    private static Set<Nomination> nominations(PulseRound round, MemberId giver, Answer answer) {
        Set<Nomination> nominations = new HashSet<>();
        answer.named()
                .forEach((function, receivers) -> receivers.stream()
                        .filter(round.roster()::contains)
                        .forEach(receiver -> nominations.add(new Nomination(giver, receiver, function))));
        return nominations;
    }

    /** What came of an answer. */
    public sealed interface Outcome {

        /** It is stored, as this. */
        record Recorded(PulseRound round, Answer answer) implements Outcome {}

        /** How somebody stands to a check-in. */
        sealed interface Standing extends Outcome {}

        /** They may answer, and have answered this so far. */
        record Open(PulseRound round, Optional<Answer> soFar) implements Standing {}

        /** Its digest is posted, or was due and is had by asking only; nothing is stored. */
        record TooLate(PulseRound round) implements Standing {}

        /** There is no such check-in, or it does not ask them. */
        record NotAsked() implements Standing {}
    }
}
