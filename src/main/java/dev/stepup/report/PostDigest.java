package dev.stepup.report;

import dev.stepup.pulse.PulseRound;
import dev.stepup.pulse.Rounds;
import dev.stepup.pulse.RunRound;
import dev.stepup.schedule.Grace;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Posts the digest of a round in its team's channel, once. */
@Component
public final class PostDigest {

    private final Rounds rounds;
    private final RunRound runRound;
    private final Teams teams;
    private final MissedDigests missedDigests;
    private final ComposeDigest composeDigest;
    private final DigestBoard board;
    private final LeadNotes leadNotes;
    private final RoundBallots ballots;
    private final Grace grace;

    PostDigest(
            Rounds rounds,
            RunRound runRound,
            Teams teams,
            MissedDigests missedDigests,
            ComposeDigest composeDigest,
            DigestBoard board,
            LeadNotes leadNotes,
            RoundBallots ballots,
            Grace grace) {
        this.rounds = rounds;
        this.runRound = runRound;
        this.teams = teams;
        this.missedDigests = missedDigests;
        this.composeDigest = composeDigest;
        this.board = board;
        this.leadNotes = leadNotes;
        this.ballots = ballots;
        this.grace = grace;
    }

    /** The round whose digest is posted next: one that was missed when it was due, else the running one, else what waits. */
    public Optional<PulseRound> next(Team team) {
        return missedDigests
                .of(team)
                .or(() -> rounds.running(team.workspace(), team.id()))
                .or(() -> rounds.awaitingReport(team.workspace(), team.id()));
    }

    /** How far the answers up to now go. */
    public Enough answersTo(PulseRound round) {
        int answered = ballots.answeredSoFar(round);
        return round.anonymity().allows(answered, round.roster().size())
                ? Enough.YES
                : answered == 0 ? Enough.NOBODY : Enough.TOO_FEW;
    }

    /** Posts the digest of this round, closing it first, unless it is posted already; another that runs goes on. */
    public Optional<WeeklyDigest> now(PulseRound round, Team team) {
        if (round.closed().isEmpty()) {
            runRound.close(round);
        }
        return rounds.find(round.workspace(), round.id())
                .filter(closed -> !closed.reported())
                .map(closed -> post(closed, team));
    }

    /**
     * Closes the running round of this team, which has ended, and posts what waits for its digest and takes answers; where
     * nothing can be posted it stays.
     */
    void ofEnded(Team team) {
        rounds.running(team.workspace(), team.id()).ifPresent(runRound::close);
        if (team.trouble().isEmpty()) {
            rounds.unreported(team.workspace(), team.id()).stream()
                    .filter(round -> round.takesAnswers(grace))
                    .forEach(round -> post(round, team));
        }
    }

    /** Posts the digest of this closed round; while nothing can be posted for its team, or that is archived, it waits. */
    void of(PulseRound round) {
        teams.find(round.workspace(), round.team())
                .filter(team -> team.trouble().isEmpty())
                .ifPresent(team -> post(round, team));
    }

    private WeeklyDigest post(PulseRound round, Team team) {
        rounds.seal(round);
        WeeklyDigest digest = composeDigest.of(round, team);
        board.put(team, round, digest);
        if (digest instanceof WeeklyDigest.Shown shown) {
            leadNotes.tell(team, round, shown, composeDigest.forLeads(round, team, team.leads()));
        }
        rounds.markReported(round);
        // It may have been refused before it was marked; putting one there again that has arrived changes nothing.
        teams.find(round.workspace(), round.team())
                .filter(now -> now.trouble().isPresent())
                .ifPresent(now -> rounds.markUnreported(round.workspace(), round.id()));
        return digest;
    }

    /** Whether enough have answered for a digest to show anything. */
    public enum Enough {
        YES,
        TOO_FEW,
        NOBODY
    }

    /** Where digests are read; putting one there again changes nothing. */
    public interface DigestBoard {

        /** Lets this team read this digest. */
        void put(Team team, PulseRound round, WeeklyDigest digest);
    }
}
