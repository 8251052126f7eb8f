package dev.stepup.report;

import dev.stepup.leadership.LeadershipFunction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody typed behind {@code summary}, understood as far as it can be without asking who is who.
 *
 * @param period the last four weeks when none is named
 * @param periodWords the words that name it, in their order; several when they name several
 * @param person the word for a person, not looked up yet
 * @param allTeams whether all teams of the workspace are meant
 * @param understood all words that mean something here, as they were typed
 * @param notUnderstood the words that mean nothing here
 */
public record SummaryWish(
        Period period,
        List<String> periodWords,
        Optional<LeadershipFunction> function,
        Optional<String> person,
        boolean allTeams,
        List<String> understood,
        List<String> notUnderstood) {

    public SummaryWish {
        periodWords = List.copyOf(periodWords);
        understood = List.copyOf(understood);
        notUnderstood = List.copyOf(notUnderstood);
    }

    /** Reads these words, in upper or lower case and in any order. */
    public static SummaryWish read(String typed, LocalDate today) {
        return new SummaryWords(typed, today).wish();
    }

    /** Why nothing can be shown for it; empty when something can. */
    public Optional<Why> refused() {
        if (!notUnderstood.isEmpty()) {
            return Optional.of(Why.NOT_UNDERSTOOD);
        }
        if (periodWords.size() > 1) {
            return Optional.of(Why.TWO_PERIODS);
        }
        return period.isTooLong() ? Optional.of(Why.TOO_LONG) : Optional.empty();
    }

    /** Why nothing is shown. */
    public enum Why {
        NOT_UNDERSTOOD,
        TWO_PERIODS,
        TOO_LONG
    }
}
