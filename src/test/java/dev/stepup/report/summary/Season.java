package dev.stepup.report.summary;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.tally.Tally;
import dev.stepup.workspace.MemberId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Check-ins that an insider has read, each of them and every time of several, as each was counted and again after somebody
 * was erased. All seasons that they would have read the same are found, and none is left out.
 */
final class Season {

    private final EveryView view;
    private final MemberId gone;
    private final MemberId standIn;
    private final List<PossibleAnswers> checkIns;
    private final List<Map<Object, Set<Tally>>> alike = new ArrayList<>();
    private final Map<List<Tally>, Object> read = new HashMap<>();

    Season(EveryView view, MemberId gone, MemberId standIn, List<PossibleAnswers> checkIns) {
        this.view = view;
        this.gone = gone;
        this.standIn = standIn;
        this.checkIns = checkIns;
        for (PossibleAnswers each : checkIns) {
            Map<Object, Set<Tally>> alone = new HashMap<>();
            each.tallies()
                    .forEach(tally -> alone.computeIfAbsent(read(tally), any -> new HashSet<>())
                            .add(tally));
            alike.add(alone);
        }
    }

    /** What of the answers of one such season is known to who has read it. */
    List<String> whatIsKnown(Random random) {
        List<int[]> ways = new ArrayList<>();
        List<Tally> season = new ArrayList<>();
        List<List<Tally>> fitting = List.of(List.of());
        for (int i = 0; i < checkIns.size(); i++) {
            PossibleAnswers checkIn = checkIns.get(i);
            Tally tally = any(checkIn, random);
            ways.add(checkIn.of(tally).get(random.nextInt(checkIn.of(tally).size())));
            season.add(tally);
            Set<Tally> alone = alike.get(i).getOrDefault(read(tally), Set.of());
            fitting = fitting.stream()
                    .flatMap(before -> alone.stream().map(each -> with(before, each)))
                    .filter(each -> readsAs(season, each))
                    .toList();
        }
        List<String> known = new ArrayList<>();
        for (int i = 0; i < checkIns.size(); i++) {
            int number = i;
            Set<Tally> left = fitting.stream().map(each -> each.get(number)).collect(Collectors.toSet());
            known.addAll(checkIns.get(i).knownFrom(left).of(ways.get(i)));
        }
        return known;
    }

    /** One that is shown. */
    private static Tally any(PossibleAnswers checkIn, Random random) {
        List<Tally> shown = checkIn.tallies().stream()
                .filter(Tally.Shown.class::isInstance)
                .sorted(Comparator.comparing(
                        tally -> Arrays.toString(checkIn.of(tally).get(0))))
                .toList();
        return shown.get(random.nextInt(shown.size()));
    }

    private static List<Tally> with(List<Tally> before, Tally next) {
        List<Tally> all = new ArrayList<>(before);
        all.add(next);
        return all;
    }

    private Object read(Tally tally) {
        return List.of(view.of(tally), view.of(erased(tally)));
    }

    /** Whether every time that ends with the last of these check-ins reads the same. */
    private boolean readsAs(List<Tally> season, List<Tally> other) {
        int end = season.size();
        return IntStream.iterate(end - 2, from -> from >= 0, from -> from - 1)
                .allMatch(from -> read(season.subList(from, end)).equals(read(other.subList(from, end))));
    }

    private Object read(List<Tally> checkIns) {
        return read.computeIfAbsent(
                List.copyOf(checkIns),
                each -> List.of(
                        view.of(each), view.of(each.stream().map(this::erased).toList())));
    }

    /** As a tally is stored once somebody is erased; a story of the bot holds that it is. */
    private Tally erased(Tally tally) {
        if (!(tally instanceof Tally.Shown shown)) {
            return tally;
        }
        return new Tally.Shown(
                shown.origin(),
                shown.answered(),
                shown.asked(),
                erased(shown.roster()),
                erased(shown.leads()),
                erased(shown.functions()),
                erased(shown.answers()),
                shown.comparison(),
                true);
    }

    private Set<MemberId> erased(Set<MemberId> people) {
        return people.stream().map(this::erased).collect(Collectors.toSet());
    }

    private Map<LeadershipFunction, Map<MemberId, Integer>> erased(
            Map<LeadershipFunction, Map<MemberId, Integer>> counts) {
        Map<LeadershipFunction, Map<MemberId, Integer>> erased = new EnumMap<>(LeadershipFunction.class);
        counts.forEach((function, named) -> erased.put(
                function,
                named.entrySet().stream()
                        .collect(Collectors.toMap(each -> erased(each.getKey()), Map.Entry::getValue))));
        return erased;
    }

    private MemberId erased(MemberId person) {
        return person.equals(gone) ? standIn : person;
    }
}
