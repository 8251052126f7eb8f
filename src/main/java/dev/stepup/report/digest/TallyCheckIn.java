package dev.stepup.report.digest;

import dev.stepup.checkin.CheckIn;
import dev.stepup.leadership.tally.Tallies;
import dev.stepup.leadership.tally.Tally;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Counts a check-in once. Later calls return the same tally. */
@Component
final class TallyCheckIn {

    private final CheckInBallots ballots;
    private final Tallies tallies;
    private final CompareWithPast compareWithPast;
    private final Clock clock;

    TallyCheckIn(CheckInBallots ballots, Tallies tallies, CompareWithPast compareWithPast, Clock clock) {
        this.ballots = ballots;
        this.tallies = tallies;
        this.compareWithPast = compareWithPast;
        this.clock = clock;
    }

    /** What came of this check-in of this team, with the answers and thanks up to now unless it has been counted. */
    Tally of(CheckIn checkIn, Team team) {
        return kept(checkIn, team)
                .orElseGet(() -> tallies.keep(compared(checkIn, count(checkIn, team.leads(), clock.instant()))));
    }

    /** What came of this check-in of this team if it has been counted. */
    Optional<Tally> kept(CheckIn checkIn, Team team) {
        return tallies.find(checkIn.workspace(), checkIn.team(), checkIn.week(), checkIn.id());
    }

    private Tally compared(CheckIn checkIn, Tally counted) {
        return counted instanceof Tally.Shown shown ? compareWithPast.of(checkIn, shown) : counted;
    }

    private Tally count(CheckIn checkIn, Set<MemberId> leads, Instant until) {
        CountCheckIn count = new CountCheckIn(
                new Tally.Origin(
                        checkIn.workspace(),
                        checkIn.team(),
                        checkIn.id(),
                        checkIn.opened().atZone(checkIn.zone()).toLocalDate(),
                        until),
                checkIn.anonymity(),
                checkIn.roster(),
                checkIn.away(),
                ballots.count(checkIn));
        if (!count.isAllowed()) {
            return count.tooFew();
        }
        return count.shown(leads, ballots.thanks(checkIn, until));
    }
}
