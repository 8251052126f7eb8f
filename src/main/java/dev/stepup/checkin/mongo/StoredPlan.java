package dev.stepup.checkin.mongo;

import dev.stepup.checkin.PromptBatch;
import dev.stepup.checkin.PromptBatch.Kind;
import dev.stepup.checkin.PromptPlan;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a check-in has still to tell, as it is stored with it.
 *
 * @param dueAt when there is something to do next
 */
record StoredPlan(
        List<StoredWave> waiting,
        List<StoredWave> going,
        List<Kind> begun,
        @Nullable Instant dueAt,
        int step) {

    /** A wave. */
    record StoredWave(Kind kind, Instant at, List<String> people) {

        static StoredWave of(PromptBatch wave) {
            return new StoredWave(wave.kind(), wave.at(), StoredCheckIn.values(wave.people()));
        }

        PromptBatch wave() {
            return new PromptBatch(kind, at, StoredCheckIn.ids(people));
        }
    }

    static StoredPlan of(PromptPlan plan) {
        return new StoredPlan(
                plan.waiting().stream().map(StoredWave::of).toList(),
                plan.going().stream().map(StoredWave::of).toList(),
                List.copyOf(plan.begun()),
                plan.dueAt().orElse(null),
                plan.step());
    }

    PromptPlan plan() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        kinds.addAll(begun);
        return new PromptPlan(
                waiting.stream().map(StoredWave::wave).toList(),
                going.stream().map(StoredWave::wave).toList(),
                kinds,
                step);
    }
}
