package dev.stepup.pulse;

import dev.stepup.pulse.Wave.Kind;
import dev.stepup.workspace.MemberId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom a check-in has still to ask and to remind, and when. A wave first waits; when its moment has come it is decided
 * who of it is told, and these go out; what goes out may be sent again without harm until it is known to be in the
 * outbox.
 *
 * @param waiting those whose moment is to come or has not been looked at
 * @param going those who are being told now
 * @param begun what anybody has been told so far
 * @param step how often it has moved on; a change counts only where nobody else has moved it on meanwhile
 */
public record RoundPlan(List<Wave> waiting, List<Wave> going, Set<Kind> begun, int step) {

    public RoundPlan {
        waiting = tidy(waiting);
        going = tidy(going);
        begun = Set.copyOf(begun);
    }

    /** One that has told nobody anything yet. */
    public static RoundPlan of(List<Wave> waiting) {
        return new RoundPlan(waiting, List.of(), Set.of(), 1);
    }

    /** When there is something to do next; empty when there is nothing more. */
    public Optional<Instant> dueAt() {
        return Stream.concat(going.stream(), waiting.stream()).map(Wave::at).min(Comparator.naturalOrder());
    }

    /** The waves whose moment has come. */
    List<Wave> dueBy(Instant moment) {
        return waiting.stream().filter(wave -> !wave.at().isAfter(moment)).toList();
    }

    /** The waves whose moment is to come. */
    List<Wave> laterThan(Instant moment) {
        return waiting.stream().filter(wave -> wave.at().isAfter(moment)).toList();
    }

    /** Whom nobody has asked yet, nor decided to ask. */
    public Set<MemberId> unasked() {
        return people(waiting, Kind.ASK);
    }

    /** Whether these people have a wave of this kind to come by then. */
    boolean comesBy(Kind kind, MemberId person, Instant moment) {
        return waiting.stream()
                .anyMatch(wave -> wave.kind() == kind
                        && !wave.at().isAfter(moment)
                        && wave.people().contains(person));
    }

    /** With this person asked then, and reminded only when that is planned, whatever was to come for them before. */
    RoundPlan asking(MemberId person, Instant at) {
        List<Wave> waves = new ArrayList<>(waiting);
        waves.replaceAll(wave -> wave.without(Set.of(person)));
        waves.add(new Wave(Kind.ASK, at, Set.of(person)));
        return new RoundPlan(waves, going, begun, step + 1);
    }

    /** With these waiting and those going out. */
    RoundPlan decided(List<Wave> stillWaiting, List<Wave> goingNow) {
        Set<Kind> kinds = new HashSet<>(begun);
        goingNow.forEach(wave -> kinds.add(wave.kind()));
        return new RoundPlan(stillWaiting, goingNow, kinds, step + 1);
    }

    /** When all that goes out is known to be in the outbox. */
    RoundPlan sent() {
        return new RoundPlan(waiting, List.of(), begun, step + 1);
    }

    private static Set<MemberId> people(List<Wave> waves, Kind kind) {
        return waves.stream()
                .filter(wave -> wave.kind() == kind)
                .flatMap(wave -> wave.people().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One wave for each kind and moment, in the order of time, and none of nobody. */
    private static List<Wave> tidy(List<Wave> waves) {
        Map<Kind, Map<Instant, Set<MemberId>>> all = new EnumMap<>(Kind.class);
        waves.forEach(wave -> all.computeIfAbsent(wave.kind(), any -> new TreeMap<>())
                .computeIfAbsent(wave.at(), any -> new HashSet<>())
                .addAll(wave.people()));
        return all.entrySet().stream()
                .flatMap(kind -> kind.getValue().entrySet().stream()
                        .map(wave -> new Wave(kind.getKey(), wave.getKey(), wave.getValue())))
                .filter(wave -> !wave.people().isEmpty())
                .sorted(Comparator.comparing(Wave::at).thenComparing(Wave::kind))
                .toList();
    }
}
