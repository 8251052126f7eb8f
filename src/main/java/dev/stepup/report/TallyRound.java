package dev.stepup.report;

import dev.stepup.leadership.Tallies;
import dev.stepup.leadership.Tally;
import dev.stepup.pulse.PulseRound;
import dev.stepup.pulse.Rounds;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Counts a check-in, once; whoever asks again gets what was counted then. */
@Component
final class TallyRound {

    private final RoundBallots ballots;
    private final Tallies tallies;
    private final Rounds rounds;
    private final CompareWithPast compareWithPast;
    private final Clock clock;

    TallyRound(RoundBallots ballots, Tallies tallies, Rounds rounds, CompareWithPast compareWithPast, Clock clock) {
        this.ballots = ballots;
        this.tallies = tallies;
        this.rounds = rounds;
        this.compareWithPast = compareWithPast;
        this.clock = clock;
    }

    /** What came of this check-in of this team, with the answers and thanks up to now unless it has been counted. */
    Tally of(PulseRound round, Team team) {
        return kept(round, team)
                .orElseGet(() -> tallies.keep(compared(round, count(round, team.leads(), clock.instant()))));
    }

    /** What came of this check-in of this team if it has been counted. */
    Optional<Tally> kept(PulseRound round, Team team) {
        return tallies.find(round.workspace(), round.team(), round.week(), round.id());
    }

    private Tally compared(PulseRound round, Tally counted) {
        return counted instanceof Tally.Shown shown ? compareWithPast.of(round, shown) : counted;
    }

    private Tally count(PulseRound round, Set<MemberId> leads, Instant until) {
        CountRound count = new CountRound(
                new Tally.Origin(
                        round.workspace(),
                        round.team(),
                        round.id(),
                        round.opened().atZone(round.zone()).toLocalDate(),
                        until),
                round.anonymity(),
                round.roster(),
                round.away(),
                ballots.count(round));
        if (!count.isAllowed()) {
            return count.tooFew();
        }
        return count.shown(leads, ballots.thanks(round, until));
    }
}
