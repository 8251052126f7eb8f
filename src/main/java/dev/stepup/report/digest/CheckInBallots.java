package dev.stepup.report.digest;

import dev.stepup.checkin.CheckIn;
import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.Ballots;
import dev.stepup.leadership.CheckInAnswers;
import dev.stepup.leadership.Weeks;
import dev.stepup.leadership.tally.Tallies;
import dev.stepup.leadership.tally.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the ballots that count for a check-in's digest. */
@Component
final class CheckInBallots {

    /** How far back an earlier digest is looked for; thanks older than that have long been reported. */
    private static final int WEEKS_BACK = 159;

    /** A check-in counts for the week in which it opened, which may be before its digest. */
    private static final int WEEKS_BEFORE = 4;

    private final Ballots ballots;
    private final Tallies tallies;

    CheckInBallots(Ballots ballots, Tallies tallies) {
        this.ballots = ballots;
        this.tallies = tallies;
    }

    /** Counts the answers of those who take part, once. People who have opted out since don't. */
    List<Ballot> count(CheckIn checkIn) {
        return ofThoseWhoTakePart(checkIn, ballots.countAnswers(checkIn.workspace(), checkIn.id()));
    }

    /** The answers that were counted; to count again could take in one that the figures lack. */
    List<Ballot> counted(CheckIn checkIn) {
        return ofThoseWhoTakePart(checkIn, ballots.countedAnswers(checkIn.workspace(), checkIn.id()));
    }

    /** How many who take part have answered up to now; nothing is counted by it. */
    int answeredSoFar(CheckIn checkIn) {
        return (int) ballots.whoAnswered(checkIn.workspace(), checkIn.id()).stream()
                .filter(checkIn.roster()::contains)
                .count();
    }

    /** The answers to this check-in that were counted, as they are compared. */
    CheckInAnswers answersOf(Tally.Shown tally) {
        return CheckInAnswers.of(
                ballots.countedAnswers(
                        tally.origin().workspace(), tally.origin().checkIn()),
                tally.roster());
    }

    private static List<Ballot> ofThoseWhoTakePart(CheckIn checkIn, List<Ballot> answers) {
        return answers.stream()
                .filter(answer -> checkIn.roster().contains(answer.giver()))
                .toList();
    }

    /**
     * The thanks between people of this check-in given before this moment, since the last digest that was shown; and of
     * those since the one before it, what that last one could not count, because one of the two was not on its roster.
     */
    List<Ballot> thanks(CheckIn checkIn, Instant until) {
        List<Tally.Shown> lastTwo = latestShownBefore(checkIn, until, 2);
        Instant from = lastTwo.size() < 2
                ? lastExpiredBefore(checkIn, until)
                : lastTwo.get(0).origin().until();
        return ballots.thanks(checkIn.workspace(), checkIn.team(), from, until).stream()
                .filter(thanks -> thanks.isWithin(checkIn.roster()))
                .filter(thanks -> lastTwo.stream().noneMatch(tally -> hasCounted(tally, thanks)))
                .toList();
    }

    /** When the last check-in was counted whose people are kept no longer; which thanks it counted cannot be told. */
    private Instant lastExpiredBefore(CheckIn checkIn, Instant until) {
        return countedBefore(checkIn, until)
                .filter(Tally.FiguresAlone.class::isInstance)
                .map(tally -> tally.origin().until())
                .reduce(Instant.EPOCH, (first, second) -> second);
    }

    /** The check-in whose digest showed these thanks, if one has; the later tallies do not count them again. */
    Optional<String> reported(Ballot thanks) {
        LocalDate week = Weeks.of(thanks.at(), ZoneOffset.UTC);
        return tallies
                .between(thanks.workspace(), thanks.team(), week.minusWeeks(WEEKS_BEFORE), week.plusWeeks(WEEKS_BACK))
                .stream()
                .filter(Tally.Shown.class::isInstance)
                .map(Tally.Shown.class::cast)
                .filter(tally -> hasCounted(tally, thanks))
                .min(Comparator.comparing(tally -> tally.origin().until()))
                .map(tally -> tally.origin().checkIn());
    }

    private static boolean hasCounted(Tally.Shown tally, Ballot thanks) {
        return thanks.at().isBefore(tally.origin().until()) && thanks.isWithin(tally.roster());
    }

    /** The latest check-ins that were shown before this one's digest, oldest first. */
    List<Tally.Shown> latestShownBefore(CheckIn checkIn, Instant until, int atMost) {
        List<Tally.Shown> shown = countedBefore(checkIn, until)
                .filter(Tally.Shown.class::isInstance)
                .map(Tally.Shown.class::cast)
                .toList();
        return shown.subList(Math.max(0, shown.size() - atMost), shown.size());
    }

    private Stream<Tally> countedBefore(CheckIn checkIn, Instant until) {
        LocalDate week = Weeks.of(until, checkIn.zone());
        return tallies.between(checkIn.workspace(), checkIn.team(), week.minusWeeks(WEEKS_BACK), week).stream()
                .filter(tally -> !tally.origin().checkIn().equals(checkIn.id()))
                .filter(tally -> tally.origin().until().isBefore(until));
    }
}
