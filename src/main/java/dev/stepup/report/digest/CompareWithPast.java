package dev.stepup.report.digest;

import dev.stepup.checkin.CheckIn;
import dev.stepup.leadership.CheckInAnswers;
import dev.stepup.leadership.tally.Comparison;
import dev.stepup.leadership.tally.Tally;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Compares a check-in that is being counted, and those shortly before it, with those before them. Their answers are read
 * for that, once; what is kept is what came of it.
 */
@Component
final class CompareWithPast {

    private final CheckInBallots ballots;

    CompareWithPast(CheckInBallots ballots) {
        this.ballots = ballots;
    }

    /** This check-in, whose answers have been counted, with its past as far as that may be shown. */
    Tally.Shown of(CheckIn checkIn, Tally.Shown tally) {
        if (!tally.namesPeople()) {
            return tally;
        }
        List<Tally.Shown> checkIns = new ArrayList<>(checkIn
                .anonymity()
                .allowed(ballots.latestShownBefore(checkIn, tally.origin().until(), Comparison.lookedAt() - 1))
                .stream()
                .filter(Tally.Shown::namesPeople)
                .toList());
        checkIns.add(tally);
        List<CheckInAnswers> answers = checkIns.stream().map(ballots::answersOf).toList();
        return tally.comparedAs(Comparison.of(answers, checkIns));
    }
}
