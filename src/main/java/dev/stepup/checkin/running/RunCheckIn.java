package dev.stepup.checkin.running;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckIns;
import dev.stepup.checkin.PromptBatch;
import dev.stepup.checkin.PromptPlan;
import dev.stepup.checkin.answering.Prompts;
import dev.stepup.checkin.planning.PauseSilentMembers;
import dev.stepup.checkin.planning.ResolvePrompts;
import dev.stepup.checkin.planning.ResolvePrompts.Decision;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes a check-in through its life: asks, reminds, closes. Each step may be repeated without harm. */
@Component
public final class RunCheckIn {

    private final CheckIns checkIns;
    private final ResolvePrompts resolvePrompts;
    private final PauseSilentMembers pauseSilentMembers;
    private final Prompts prompts;
    private final Clock clock;

    RunCheckIn(
            CheckIns checkIns,
            ResolvePrompts resolvePrompts,
            PauseSilentMembers pauseSilentMembers,
            Prompts prompts,
            Clock clock) {
        this.checkIns = checkIns;
        this.resolvePrompts = resolvePrompts;
        this.pauseSilentMembers = pauseSilentMembers;
        this.prompts = prompts;
        this.clock = clock;
    }

    /**
     * Asks and reminds whose moment has come. What another instance decided and did not get to send is sent; what
     * another decides at the same time counts instead of what is decided here.
     */
    public void goOn(CheckIn checkIn) {
        CheckIn current = send(checkIn);
        Instant now = clock.instant();
        if (current.plan().dueBy(now).isEmpty()) {
            return;
        }
        Decision decision = resolvePrompts.of(current, now);
        if (checkIns.move(current, decision.plan(), decision.away())) {
            send(current.at(decision.plan(), decision.away()));
        }
    }

    /** Sends what goes out, and returns the check-in as it is then. */
    private CheckIn send(CheckIn checkIn) {
        if (checkIn.plan().going().isEmpty()) {
            return checkIn;
        }
        checkIn.plan().going().forEach(batch -> tell(checkIn, batch));
        PromptPlan sent = checkIn.plan().sent();
        checkIns.move(checkIn, sent, Set.of());
        return checkIn.at(sent, Set.of());
    }

    /** People who are asked are no longer away. */
    private void tell(CheckIn checkIn, PromptBatch batch) {
        if (batch.kind() == PromptBatch.Kind.ASK && batch.people().stream().anyMatch(checkIn.away()::contains)) {
            checkIns.markAsked(checkIn, batch.people());
        }
        if (batch.kind() == PromptBatch.Kind.ASK) {
            PauseSilentMembers.Left left = pauseSilentMembers.of(checkIn, batch.people());
            prompts.stopAsking(checkIn, left.told());
            prompts.send(checkIn, batch.without(left.all()));
        } else {
            // They may have answered since that was decided, above all where that was before a crash.
            prompts.send(checkIn, batch.without(resolvePrompts.settled(checkIn)));
        }
    }

    /** Asks and reminds nobody any more. */
    public void close(CheckIn checkIn) {
        checkIns.close(checkIn, clock.instant());
    }
}
