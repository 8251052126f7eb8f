package dev.stepup.report;

import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.CountBallots;
import dev.stepup.leadership.Tallies;
import dev.stepup.leadership.Tally;
import dev.stepup.pulse.PulseRound;
import dev.stepup.pulse.Rounds;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts a check-in, once; whoever asks again gets what was counted then. */
@Component
final class TallyRound {

    private final RoundBallots ballots;
    private final Tallies tallies;
    private final Rounds rounds;
    private final Clock clock;

    TallyRound(RoundBallots ballots, Tallies tallies, Rounds rounds, Clock clock) {
        this.ballots = ballots;
        this.tallies = tallies;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** What came of this check-in of this team, with the answers and thanks up to now unless it has been counted. */
    Tally of(PulseRound round, Team team) {
        readForward(team);
        return kept(round, team).orElseGet(() -> tallies.keep(count(round, team.leads(), clock.instant())));
    }

    /** What came of this check-in of this team if it has been counted. */
    Optional<Tally> kept(PulseRound round, Team team) {
        readForward(team);
        return tallies.find(round.workspace(), round.team(), round.week(), round.id());
    }

    /** Counts what versions without tallies reported of this team, once; who led then is not known, so it is who leads. */
    void readForward(Team team) {
        if (!tallies.isReadForward(team.workspace(), team.id())) {
            rounds.shownWithoutTally(team.workspace(), team.id())
                    .forEach(round -> tallies.keep(
                            count(round, team.leads(), round.closed().orElse(round.closesAt()))));
            tallies.markReadForward(team.workspace(), team.id());
        }
    }

    private Tally count(PulseRound round, Set<MemberId> leads, Instant until) {
        List<Ballot> answers = ballots.answers(round);
        Set<MemberId> respondents = answers.stream().map(Ballot::giver).collect(Collectors.toSet());
        Set<MemberId> people = new HashSet<>(round.roster());
        people.removeAll(round.away());
        people.addAll(respondents);
        Tally.Origin origin = new Tally.Origin(
                round.workspace(),
                round.team(),
                round.id(),
                round.opened().atZone(round.zone()).toLocalDate(),
                until);
        if (!round.anonymity().allows(respondents.size(), round.roster().size())) {
            return new Tally.TooFew(origin, respondents.size(), people.size());
        }
        List<Ballot> all = new ArrayList<>(answers);
        all.addAll(ballots.thanks(round, until));
        LocalDate earliest =
                all.stream().map(Ballot::week).min(Comparator.naturalOrder()).orElse(origin.week());
        return new Tally.Shown(
                origin,
                round.roster(),
                leads.stream().filter(round.roster()::contains).collect(Collectors.toSet()),
                people,
                respondents,
                CountBallots.of(all, ballots.countedBefore(round, until, earliest), round.roster(), respondents));
    }
}
