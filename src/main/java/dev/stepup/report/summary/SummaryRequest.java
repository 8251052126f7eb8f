package dev.stepup.report.summary;

import dev.stepup.chat.typed.Spelling;
import dev.stepup.chat.typed.TypedWords;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.team.access.FindTypedPerson;
import dev.stepup.team.people.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody typed behind {@code summary} or {@code export}, understood as far as it can be.
 *
 * @param today the day it was typed
 * @param period the last four weeks when none is named
 * @param periodWords the words that name it, in their order; several when they name several
 * @param person somebody whom it is about
 * @param allTeams whether all teams of the workspace are meant
 * @param understood all words that mean something here, as they were typed
 * @param notUnderstood the words that mean nothing here
 */
public record SummaryRequest(
        LocalDate today,
        Period period,
        List<String> periodWords,
        Optional<LeadershipFunction> function,
        Optional<Person> person,
        boolean allTeams,
        List<String> understood,
        List<String> notUnderstood) {

    public SummaryRequest {
        periodWords = List.copyOf(periodWords);
        understood = List.copyOf(understood);
        notUnderstood = List.copyOf(notUnderstood);
    }

    /** Reads these words, in upper or lower case and in any order, as typed on this day by somebody with this locale. */
    public static SummaryRequest read(TypedWords typed, LocalDate today, Locale reader, PersonReader people) {
        return new SummaryWords(typed, today, reader, people).wish();
    }

    /** What was most likely meant by words that are refused, all of which would be understood; empty where that is open. */
    public Optional<String> corrected(String typed, LocalDate today, Locale reader, PersonReader people) {
        return Spelling.corrected(
                        typed,
                        word -> notUnderstood.stream().anyMatch(phrase -> phrase.contains(word)),
                        SummaryWords.vocabulary(today, reader))
                .filter(better -> read(TypedWords.of(better), today, reader, people)
                        .refused()
                        .isEmpty());
    }

    /** Why nothing can be shown for it; empty when something can. */
    public Optional<Why> refused() {
        if (!notUnderstood.isEmpty()) {
            return Optional.of(Why.NOT_UNDERSTOOD);
        }
        if (periodWords.size() > 1) {
            return Optional.of(Why.TWO_PERIODS);
        }
        if (period.from().isAfter(today)) {
            return Optional.of(Why.NOT_YET);
        }
        return period.isTooLong() ? Optional.of(Why.TOO_LONG) : Optional.empty();
    }

    /** Why nothing is shown. */
    public enum Why {
        NOT_UNDERSTOOD,
        TWO_PERIODS,
        TOO_LONG,
        NOT_YET
    }

    /** Reads whom words from one on mean. */
    public interface PersonReader {

        /** Whom they mean; empty when they mean nobody, or several. */
        Optional<FindTypedPerson.Found> read(TypedWords words, int at);
    }
}
