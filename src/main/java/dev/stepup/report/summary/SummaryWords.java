package dev.stepup.report.summary;

import dev.stepup.chat.typed.TypedDates;
import dev.stepup.chat.typed.TypedWords;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.report.summary.SummaryRequest.PersonReader;
import dev.stepup.team.access.FindTypedPerson;
import dev.stepup.team.people.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a wish for a summary word by word, to its end, so that all that was understood can be said. */
final class SummaryWords {

    private static final int USUAL_WEEKS = 4;
    private static final Set<String> WITH_ANOTHER = Set.of("this", "last", "next", "past", "all", "since", "until");
    private static final Set<String> SKIPPED = Set.of("for", "of", "and", "the", "in", "on", "by", "about");

    private final TypedWords words;
    private final LocalDate today;
    private final TypedDates dates;
    private final PersonReader people;
    private final List<String> periodWords = new ArrayList<>();
    private final List<String> understood = new ArrayList<>();
    private final List<String> notUnderstood = new ArrayList<>();
    private int at;
    private Period period;
    private Optional<LeadershipFunction> function = Optional.empty();
    private Optional<Person> person = Optional.empty();
    private boolean allTeams;

    SummaryWords(TypedWords words, LocalDate today, Locale reader, PersonReader people) {
        this.words = words;
        this.today = today;
        this.dates = TypedDates.back(today, reader);
        this.people = people;
        this.period = Period.lastWeeksTo(USUAL_WEEKS, today);
    }

    /** The words that mean something here but for names, for finding what was mistyped. */
    static List<String> vocabulary(LocalDate today, Locale reader) {
        List<String> words = new ArrayList<>(List.of("all", "teams", "workspace"));
        for (LeadershipFunction each : LeadershipFunction.values()) {
            words.add(each.label().toLowerCase(Locale.ROOT));
        }
        words.addAll(TypedDates.back(today, reader).vocabulary());
        return words;
    }

    SummaryRequest wish() {
        while (at < words.size()) {
            int count = meaningful();
            if (count > 0) {
                understood.add(words.typed(at, count));
                at += count;
            } else if (SKIPPED.contains(words.lower(at)) || words.all().get(at).isRange()) {
                at++;
            } else {
                count = unknown();
                notUnderstood.add(words.typed(at, count));
                at += count;
            }
        }
        return new SummaryRequest(today, period, periodWords, function, person, allTeams, understood, notUnderstood);
    }

    /** Takes in what stands here; how many words it is, 0 where it means nothing. */
    private int meaningful() {
        String word = words.lower(at);
        int teams = word.equals("workspace")
                ? 1
                : word.equals("all") && words.lower(at + 1).equals("teams") ? 2 : 0;
        if (teams > 0) {
            allTeams = true;
            return teams;
        }
        Optional<TypedDates.Days> days = dates.read(words, at);
        if (days.isPresent()) {
            period = period(days.get());
            periodWords.add(words.typed(at, days.get().words()));
            return days.get().words();
        }
        Optional<LeadershipFunction> called = LeadershipFunction.called(word);
        if (called.isPresent() && function.isEmpty()) {
            function = called;
            return 1;
        }
        return person.isEmpty() && !SKIPPED.contains(word) ? person() : 0;
    }

    private int person() {
        Optional<FindTypedPerson.Found> found = people.read(words, at);
        person = found.map(FindTypedPerson.Found::person);
        return found.map(FindTypedPerson.Found::words).orElse(0);
    }

    /** Up to today, for nothing after it can be summed up. */
    private Period period(TypedDates.Days days) {
        boolean later = days.to().isAfter(today) && !days.from().isAfter(today);
        return new Period(days.from(), later ? today : days.to());
    }

    /** How many words belong together that mean nothing: "last summer", "31.2. to 1.3.". */
    private int unknown() {
        int count = WITH_ANOTHER.contains(words.lower(at)) ? 2 : 1;
        if (words.lower(at + 1).matches("\\d+") && count == 2) {
            count = 3;
        }
        if (words.lower(at + 1).equals(TypedWords.RANGE)) {
            count = 3;
        }
        return Math.min(count, words.size() - at);
    }
}
