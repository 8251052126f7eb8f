package dev.stepup.report.digest;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.measure.Spread;
import dev.stepup.leadership.tally.Disclosure;
import dev.stepup.report.digest.WeeklyDigest.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Chooses the one question of a digest: about what is missing, else about what leans on few, else an open one. */
public final class Questions {

    private Questions() {}

    /** The same for the same day and figures; where there is a choice, it moves on from week to week. */
    public static Question about(Map<LeadershipFunction, Disclosure> functions, LocalDate day) {
        long week = day.toEpochDay() / 7;
        List<LeadershipFunction> missing = those(functions, Disclosure::hasNoData);
        if (!missing.isEmpty()) {
            return question(Question.Kind.MISSING, missing, week);
        }
        List<LeadershipFunction> leaning = those(functions, Questions::leansOnFew);
        if (!leaning.isEmpty()) {
            return question(Question.Kind.LEANING, leaning, week);
        }
        return new Question(Question.Kind.OPEN, Optional.empty(), Math.floorMod(week, Question.Kind.OPEN.variants()));
    }

    private static boolean leansOnFew(Disclosure reading) {
        return reading instanceof Disclosure.Numbers numbers
                && numbers.figures().spread() == Spread.LEANS_ON_FEW;
    }

    private static Question question(Question.Kind kind, List<LeadershipFunction> candidates, long week) {
        return new Question(kind, Optional.of(candidates.get(Math.floorMod(week, candidates.size()))), 0);
    }

    private static List<LeadershipFunction> those(
            Map<LeadershipFunction, Disclosure> functions, Predicate<Disclosure> wanted) {
        return functions.entrySet().stream()
                .filter(each -> wanted.test(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
