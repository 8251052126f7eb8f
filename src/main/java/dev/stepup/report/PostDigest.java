package dev.stepup.report;

import dev.stepup.pulse.PulseRound;
import dev.stepup.pulse.Rounds;
import dev.stepup.pulse.RunRound;
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

    PostDigest(
            Rounds rounds,
            RunRound runRound,
            Teams teams,
            MissedDigests missedDigests,
            ComposeDigest composeDigest,
            DigestBoard board,
            LeadNotes leadNotes) {
        this.rounds = rounds;
        this.runRound = runRound;
        this.teams = teams;
        this.missedDigests = missedDigests;
        this.composeDigest = composeDigest;
        this.board = board;
        this.leadNotes = leadNotes;
    }

    /** Closes the team's running round, and posts the digest of it or of one that waits for its digest. */
    public Optional<WeeklyDigest> now(Team team) {
        rounds.running(team.workspace(), team.id()).ifPresent(runRound::close);
        return rounds.awaitingReport(team.workspace(), team.id()).map(round -> post(round, team));
    }

    /** Posts the digest that was missed when it was due, and returns whose it is; a running round goes on. */
    public Optional<PulseRound> missed(Team team) {
        Optional<PulseRound> missed = missedDigests.of(team);
        missed.ifPresent(round -> post(round, team));
        return missed;
    }

    /** Posts the digest of this closed round; while nothing can be posted for its team, it waits. */
    void of(PulseRound round) {
        Optional<Team> team = teams.find(round.workspace(), round.team());
        if (team.isEmpty()) {
            rounds.markReported(round);
        } else if (team.get().trouble().isEmpty()) {
            post(round, team.get());
        }
    }

    private WeeklyDigest post(PulseRound round, Team team) {
        rounds.seal(round);
        WeeklyDigest digest = composeDigest.of(round, team);
        board.put(team, round, digest);
        // A note names people, which in a small team gives away who named whom.
        if (digest instanceof WeeklyDigest.Shown shown && shown.namesPeople()) {
            leadNotes.tell(team, round, shown);
        }
        rounds.markReported(round);
        // It may have been refused before it was marked; putting one there again that has arrived changes nothing.
        teams.find(round.workspace(), round.team())
                .filter(now -> now.trouble().isPresent())
                .ifPresent(now -> rounds.markUnreported(round.workspace(), round.id()));
        return digest;
    }

    /** Where digests are read; putting one there again changes nothing. */
    public interface DigestBoard {

        /** Lets this team read this digest. */
        void put(Team team, PulseRound round, WeeklyDigest digest);
    }
}
