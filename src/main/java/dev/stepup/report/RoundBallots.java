package dev.stepup.report;

import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.Ballots;
import dev.stepup.leadership.CheckInAnswers;
import dev.stepup.leadership.Tallies;
import dev.stepup.leadership.Tally;
import dev.stepup.leadership.Weeks;
import dev.stepup.pulse.PulseRound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the ballots that a check-in's digest is made of. */
@Component
final class RoundBallots {

    /** How far back an earlier digest is looked for; thanks older than that have long been reported. */
    private static final int WEEKS_BACK = 159;

    private final Ballots ballots;
    private final Tallies tallies;

    RoundBallots(Ballots ballots, Tallies tallies) {
        this.ballots = ballots;
        this.tallies = tallies;
    }

    /** Counts the answers of those who take part, once; somebody who opted out meanwhile does not. */
    List<Ballot> count(PulseRound round) {
        return ofThoseWhoTakePart(round, ballots.countAnswers(round.workspace(), round.id()));
    }

    /** The answers that were counted; to count again could take in one that the figures lack. */
    List<Ballot> counted(PulseRound round) {
        return ofThoseWhoTakePart(round, ballots.countedAnswers(round.workspace(), round.id()));
    }

    /** How many who take part have answered up to now; nothing is counted by it. */
    int answeredSoFar(PulseRound round) {
        return (int) ballots.whoAnswered(round.workspace(), round.id()).stream()
                .filter(round.roster()::contains)
                .count();
    }

    /** The answers to this check-in that were counted, as they are compared. */
    CheckInAnswers answersOf(Tally.Shown tally) {
        return CheckInAnswers.of(
                ballots.countedAnswers(
                        tally.origin().workspace(), tally.origin().round()),
                tally.roster());
    }

    private static List<Ballot> ofThoseWhoTakePart(PulseRound round, List<Ballot> answers) {
        return answers.stream()
                .filter(answer -> round.roster().contains(answer.giver()))
                .toList();
    }

    /**
     * The thanks between people of this check-in given before this moment, since the last digest that was shown; and of
     * those since the one before it, what that last one could not count, because one of the two was not on its roster.
     */
    List<Ballot> thanks(PulseRound round, Instant until) {
        List<Tally.Shown> lastTwo = latestShownBefore(round, until, 2);
        Instant from =
                lastTwo.size() < 2 ? Instant.EPOCH : lastTwo.get(0).origin().until();
        return ballots.thanks(round.workspace(), round.team(), from, until).stream()
                .filter(thanks -> thanks.isWithin(round.roster()))
                .filter(thanks -> lastTwo.stream().noneMatch(tally -> hasCounted(tally, thanks)))
                .toList();
    }

    private static boolean hasCounted(Tally.Shown tally, Ballot thanks) {
        return thanks.at().isBefore(tally.origin().until()) && thanks.isWithin(tally.roster());
    }

    /** The latest check-ins that were shown before this one's digest, oldest first. */
    List<Tally.Shown> latestShownBefore(PulseRound round, Instant until, int atMost) {
        List<Tally.Shown> shown = shownBefore(round, until).toList();
        return shown.subList(Math.max(0, shown.size() - atMost), shown.size());
    }

    private Stream<Tally.Shown> shownBefore(PulseRound round, Instant until) {
        LocalDate week = Weeks.of(until, round.zone());
        return tallies.between(round.workspace(), round.team(), week.minusWeeks(WEEKS_BACK), week).stream()
                .filter(tally -> !tally.origin().round().equals(round.id()))
                .filter(tally -> tally.origin().until().isBefore(until))
                .filter(Tally.Shown.class::isInstance)
                .map(Tally.Shown.class::cast);
    }
}
