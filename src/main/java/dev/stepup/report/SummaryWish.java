package dev.stepup.report;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.team.PersonWord;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody typed behind {@code summary}, understood as far as it can be without asking who is who.
 *
 * @param period the last four weeks when none is named
 * @param person the word for a person, not looked up yet
 * @param allTeams whether all teams of the workspace are meant
 * @param notUnderstood the first words that mean nothing here; empty when all do
 */
public record SummaryWish(
        Period period,
        Optional<LeadershipFunction> function,
        Optional<String> person,
        boolean allTeams,
        Optional<String> notUnderstood) {

    private static final int USUAL_WEEKS = 4;
    private static final int MOST_WEEKS = 53;
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?");

    /** Reads these words, in upper or lower case and in any order. */
    public static SummaryWish read(String typed, LocalDate today) {
        Deque<String> words = new ArrayDeque<>(
                Arrays.stream(typed.replaceAll("\\s*\\.\\.\\s*", "..").split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList());
        SummaryWish wish = new SummaryWish(
                Period.lastWeeksTo(USUAL_WEEKS, today), Optional.empty(), Optional.empty(), false, Optional.empty());
        while (!words.isEmpty() && wish.notUnderstood.isEmpty()) {
            wish = wish.and(words, today);
        }
        return wish;
    }

    private SummaryWish and(Deque<String> words, LocalDate today) {
        String word = words.remove();
        String lower = word.toLowerCase(Locale.ROOT);
        if (PersonWord.looksLikeOne(word)) {
            return person.isEmpty()
                    ? new SummaryWish(period, function, Optional.of(word), allTeams, notUnderstood)
                    : not(word);
        }
        if (meansAllTeams(lower, words)) {
            return new SummaryWish(period, function, person, true, notUnderstood);
        }
        Optional<Period> named = period(lower, words, today);
        if (named.isPresent()) {
            return new SummaryWish(named.get(), function, person, allTeams, notUnderstood);
        }
        Optional<LeadershipFunction> called = LeadershipFunction.called(lower);
        return called.isPresent() && function.isEmpty()
                ? new SummaryWish(period, called, person, allTeams, notUnderstood)
                : not(word);
    }

    private static boolean meansAllTeams(String word, Deque<String> rest) {
        if (word.equals("all") && !rest.isEmpty() && rest.peek().equalsIgnoreCase("teams")) {
            rest.remove();
            return true;
        }
        return word.equals("workspace");
    }

    private static Optional<Period> period(String word, Deque<String> rest, LocalDate today) {
        String next = rest.isEmpty() ? "" : rest.peek().toLowerCase(Locale.ROOT);
        if (word.equals("this") && next.equals("week")) {
            rest.remove();
            return Optional.of(Period.weekTo(today));
        }
        if (word.equals("this") && next.equals("quarter")) {
            rest.remove();
            return Optional.of(Period.quarterTo(today));
        }
        if (word.equals("last") && NUMBER.matcher(next).matches() && Integer.parseInt(next) <= MOST_WEEKS) {
            return weeks(rest, Integer.parseInt(next), today);
        }
        return word.equals("quarter") ? Optional.of(Period.quarterTo(today)) : Period.between(word);
    }

    private static Optional<Period> weeks(Deque<String> rest, int weeks, LocalDate today) {
        String number = rest.remove();
        if (!rest.isEmpty() && rest.peek().toLowerCase(Locale.ROOT).matches("weeks?")) {
            rest.remove();
            return Optional.of(Period.lastWeeksTo(weeks, today));
        }
        rest.addFirst(number);
        return Optional.empty();
    }

    /** Whether nothing but a period was named, if that. */
    public boolean isPeriodAlone() {
        return function.isEmpty() && person.isEmpty() && !allTeams && notUnderstood.isEmpty();
    }

    private SummaryWish not(String word) {
        return new SummaryWish(period, function, person, allTeams, Optional.of(word));
    }
}
