package dev.stepup.checkin;

import dev.stepup.checkin.PromptBatch.Kind;
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
 * Whom a check-in has still to ask and to remind, and when. A batch first waits; when its moment has come it is decided
 * who of it is told, and these go out; what goes out may be sent again without harm until it is known to be in the
 * outbox.
 *
 * @param waiting those whose moment is to come or has not been looked at
 * @param going those who are being told now
 * @param begun what anybody has been told so far
 * @param step how often it has moved on; a change counts only where nobody else has moved it on in between
 */
public record PromptPlan(List<PromptBatch> waiting, List<PromptBatch> going, Set<Kind> begun, int step) {

    public PromptPlan {
        waiting = tidy(waiting);
        going = tidy(going);
        begun = Set.copyOf(begun);
    }

    /** One that has told nobody anything yet. */
    public static PromptPlan of(List<PromptBatch> waiting) {
        return new PromptPlan(waiting, List.of(), Set.of(), 1);
    }

    /** When there is something to do next; empty when there is nothing more. */
    public Optional<Instant> dueAt() {
        return Stream.concat(going.stream(), waiting.stream())
                .map(PromptBatch::at)
                .min(Comparator.naturalOrder());
    }

    /** The batches whose moment has come. */
    public List<PromptBatch> dueBy(Instant moment) {
        return waiting.stream().filter(batch -> !batch.at().isAfter(moment)).toList();
    }

    /** The batches whose moment is to come. */
    public List<PromptBatch> laterThan(Instant moment) {
        return waiting.stream().filter(batch -> batch.at().isAfter(moment)).toList();
    }

    /** Whom nobody has asked yet, nor decided to ask. */
    public Set<MemberId> unasked() {
        return people(waiting, Kind.ASK);
    }

    /** Whether these people have a batch of this kind to come by then. */
    public boolean comesBy(Kind kind, MemberId person, Instant moment) {
        return waiting.stream()
                .anyMatch(batch -> batch.kind() == kind
                        && !batch.at().isAfter(moment)
                        && batch.people().contains(person));
    }

    /** With this person asked then, and reminded only when that is planned, whatever was to come for them before. */
    public PromptPlan asking(MemberId person, Instant at) {
        List<PromptBatch> batches = new ArrayList<>(waiting);
        batches.replaceAll(batch -> batch.without(Set.of(person)));
        batches.add(new PromptBatch(Kind.ASK, at, Set.of(person)));
        return new PromptPlan(batches, going, begun, step + 1);
    }

    /** With these waiting and those going out. */
    public PromptPlan decided(List<PromptBatch> stillWaiting, List<PromptBatch> goingNow) {
        Set<Kind> kinds = new HashSet<>(begun);
        goingNow.forEach(batch -> kinds.add(batch.kind()));
        return new PromptPlan(stillWaiting, goingNow, kinds, step + 1);
    }

    /** When all that goes out is known to be in the outbox. */
    public PromptPlan sent() {
        return new PromptPlan(waiting, List.of(), begun, step + 1);
    }

    private static Set<MemberId> people(List<PromptBatch> batches, Kind kind) {
        return batches.stream()
                .filter(batch -> batch.kind() == kind)
                .flatMap(batch -> batch.people().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One batch for each kind and moment, in the order of time, and none of nobody. */
    private static List<PromptBatch> tidy(List<PromptBatch> batches) {
        Map<Kind, Map<Instant, Set<MemberId>>> all = new EnumMap<>(Kind.class);
        batches.forEach(batch -> all.computeIfAbsent(batch.kind(), any -> new TreeMap<>())
                .computeIfAbsent(batch.at(), any -> new HashSet<>())
                .addAll(batch.people()));
        return all.entrySet().stream()
                .flatMap(kind -> kind.getValue().entrySet().stream()
                        .map(batch -> new PromptBatch(kind.getKey(), batch.getKey(), batch.getValue())))
                .filter(batch -> !batch.people().isEmpty())
                .sorted(Comparator.comparing(PromptBatch::at).thenComparing(PromptBatch::kind))
                .toList();
    }
}
