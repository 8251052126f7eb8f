package dev.stepup.report;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.team.PersonWord;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a wish for a summary word by word, to its end, so that all that was understood can be said. */
final class SummaryWords {

    private static final int USUAL_WEEKS = 4;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final Deque<String> rest;
    private final LocalDate today;
    private final List<String> periodWords = new ArrayList<>();
    private final List<String> understood = new ArrayList<>();
    private final List<String> notUnderstood = new ArrayList<>();
    private Period period;
    private Optional<LeadershipFunction> function = Optional.empty();
    private Optional<String> person = Optional.empty();
    private boolean allTeams;

    SummaryWords(String typed, LocalDate today) {
        this.today = today;
        this.period = Period.lastWeeksTo(USUAL_WEEKS, today);
        this.rest = new ArrayDeque<>(
                Arrays.stream(typed.replaceAll("\\s*\\.\\.\\s*", "..").split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    SummaryWish wish() {
        while (!rest.isEmpty()) {
            String phrase = phrase();
            (means(phrase) ? understood : notUnderstood).add(phrase);
        }
        return new SummaryWish(period, periodWords, function, person, allTeams, understood, notUnderstood);
    }

    /** The next word, with those that belong to it: "this week", "last 4 weeks", "all teams". */
    private String phrase() {
        String first = rest.remove();
        boolean hasMore = List.of("this", "last", "all").contains(first.toLowerCase(Locale.ROOT)) && !rest.isEmpty();
        if (!hasMore) {
            return first;
        }
        String second = rest.remove();
        boolean hasThird = NUMBER.matcher(second).matches() && !rest.isEmpty();
        return hasThird ? first + " " + second + " " + rest.remove() : first + " " + second;
    }

    private boolean means(String phrase) {
        if (PersonWord.looksLikeOne(phrase)) {
            boolean first = person.isEmpty();
            person = first ? Optional.of(phrase) : person;
            return first;
        }
        String lower = phrase.toLowerCase(Locale.ROOT);
        if (lower.equals("all teams") || lower.equals("workspace")) {
            allTeams = true;
            return true;
        }
        Optional<Period> named = period(lower);
        if (named.isPresent()) {
            period = named.get();
            periodWords.add(phrase);
            return true;
        }
        Optional<LeadershipFunction> called = LeadershipFunction.called(lower);
        boolean first = called.isPresent() && function.isEmpty();
        function = first ? called : function;
        return first;
    }

    private Optional<Period> period(String phrase) {
        return switch (phrase) {
            case "this week" -> Optional.of(Period.weekTo(today));
            case "quarter", "this quarter" -> Optional.of(Period.quarterTo(today));
            default -> phrase.matches("last [1-9]\\d{0,3} weeks?") ? lastWeeks(phrase) : Period.between(phrase);
        };
    }

    private Optional<Period> lastWeeks(String phrase) {
        return Optional.of(Period.lastWeeksTo(Integer.parseInt(phrase.split(" ", -1)[1]), today));
    }
}
