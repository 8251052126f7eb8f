package dev.stepup.report;

import dev.stepup.leadership.Anonymity;
import dev.stepup.leadership.Change;
import dev.stepup.leadership.Distribution;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Measure;
import dev.stepup.leadership.Share;
import dev.stepup.leadership.Tallies;
import dev.stepup.leadership.Tally;
import dev.stepup.leadership.Weeks;
import dev.stepup.report.LeadSummary.Found;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Sums up a team's leadership over whole weeks, from the tallies of its check-ins. */
@Component
public final class Summarize {

    private final Tallies tallies;
    private final TallyRound tallyRound;

    Summarize(Tallies tallies, TallyRound tallyRound) {
        this.tallies = tallies;
        this.tallyRound = tallyRound;
    }

    /** Sums up the weeks that have a day in this period, for all four functions or for one. */
    public LeadSummary of(Team team, Period period, Optional<LeadershipFunction> function) {
        Period weeks = period.wholeWeeks();
        List<Tally> all = reported(team, weeks);
        List<Tally.Shown> shown = shown(team, all);
        int leftOut = all.size() - shown.size();
        if (shown.isEmpty()) {
            Optional<Tally> fullest = all.stream().max(Comparator.comparingInt(Tally::answered));
            return new LeadSummary.Withheld(
                    weeks,
                    fullest.map(Tally::answered).orElse(0),
                    fullest.map(Tally::asked).orElse(team.roster().size()),
                    leftOut,
                    team.minimumOfAnswers());
        }
        List<LeadershipFunction> functions = function.map(List::of).orElse(List.of(LeadershipFunction.values()));
        List<Tally.Shown> before = shown(team, reported(team, weeks.asLongBefore()));
        return new LeadSummary.Shown(
                weeks,
                everyone(shown, Tally.Shown::respondents),
                everyone(shown, Tally.Shown::people),
                leftOut,
                byFunction(functions, shown, before),
                found(shown, before, functions),
                shareWithoutTitle(shown, functions),
                shown,
                namesPeople(shown));
    }

    private List<Tally> reported(Team team, Period weeks) {
        tallyRound.readForward(team);
        return tallies.between(team.workspace(), team.id(), Weeks.of(weeks.from()), Weeks.of(weeks.to()));
    }

    /** Those that enough answered, by the minimum of that time and by today's. */
    private static List<Tally.Shown> shown(Team team, List<Tally> all) {
        return all.stream()
                .filter(Tally.Shown.class::isInstance)
                .map(Tally.Shown.class::cast)
                .filter(tally ->
                        team.anonymity().allows(tally.answered(), tally.roster().size()))
                .toList();
    }

    private static int everyone(List<Tally.Shown> rounds, Function<Tally.Shown, Set<MemberId>> who) {
        return (int)
                rounds.stream().map(who).flatMap(Collection::stream).distinct().count();
    }

    private static Map<LeadershipFunction, Found> byFunction(
            List<LeadershipFunction> functions, List<Tally.Shown> shown, List<Tally.Shown> before) {
        Map<LeadershipFunction, Found> found = new EnumMap<>(LeadershipFunction.class);
        functions.forEach(function -> found.put(function, found(shown, before, List.of(function))));
        return found;
    }

    private static Found found(List<Tally.Shown> shown, List<Tally.Shown> before, List<LeadershipFunction> functions) {
        Distribution now =
                distributions(shown, functions).reduce(Distribution::and).orElseThrow();
        return new Found(
                now,
                distributions(before, functions)
                        .reduce(Distribution::and)
                        .map(past -> Change.between(past, now, Measure.EFFECTIVE_NUMBER)));
    }

    private static Stream<Distribution> distributions(List<Tally.Shown> rounds, List<LeadershipFunction> functions) {
        return rounds.stream().flatMap(round -> functions.stream().map(round::inPeriod));
    }

    private static Optional<Share> shareWithoutTitle(List<Tally.Shown> shown, List<LeadershipFunction> functions) {
        return namesPeople(shown) ? Share.withoutTitle(shown, functions, Tally.Shown::inPeriod) : Optional.empty();
    }

    private static boolean namesPeople(List<Tally.Shown> shown) {
        return shown.stream()
                .allMatch(tally -> Anonymity.namesPeopleIn(tally.roster().size()));
    }
}
