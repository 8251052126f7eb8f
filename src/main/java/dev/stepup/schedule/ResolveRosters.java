package dev.stepup.schedule;

import dev.stepup.schedule.jobs.DueWork;
import dev.stepup.team.roster.ResolveRoster;
import dev.stepup.team.roster.RosterLookups;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Retries the look-ups of roster members when they are due. */
@Component
@Order(8)
final class ResolveRosters implements DueWork {

    private final RosterLookups lookups;
    private final ResolveRoster resolveRoster;
    private final Clock clock;

    ResolveRosters(RosterLookups lookups, ResolveRoster resolveRoster, Clock clock) {
        this.lookups = lookups;
        this.resolveRoster = resolveRoster;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "lookup";
    }

    @Override
    public List<DueItem> dueBefore(Instant moment) {
        return lookups.dueBefore(moment).stream()
                .map(due -> new DueItem(due.workspace() + "/" + due.team(), due.due()))
                .toList();
    }

    @Override
    public void run(String key) {
        int slash = key.indexOf('/');
        lookups.of(new WorkspaceId(key.substring(0, slash)), key.substring(slash + 1))
                .filter(lookup -> !lookup.due().isAfter(clock.instant()))
                .ifPresent(resolveRoster::tryAgain);
    }
}
