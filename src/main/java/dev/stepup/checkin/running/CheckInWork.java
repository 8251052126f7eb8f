package dev.stepup.checkin.running;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckIns;
import dev.stepup.checkin.DueCheckIns;
import dev.stepup.schedule.jobs.DueWork;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Moves running check-ins on when something is due, and finishes what a stopped instance left half done. */
@Component
@Order(2)
final class CheckInWork implements DueWork {

    private static final String GO_ON = "go-on";
    private static final String CLOSE = "close";
    private static final String SHOW_END = "show-end";

    private final DueCheckIns dueCheckIns;
    private final CheckIns checkIns;
    private final RunCheckIn runCheckIn;
    private final CloseOrExtendCheckIn closeOrExtendCheckIn;
    private final Clock clock;

    CheckInWork(
            DueCheckIns dueCheckIns,
            CheckIns checkIns,
            RunCheckIn runCheckIn,
            CloseOrExtendCheckIn closeOrExtendCheckIn,
            Clock clock) {
        this.dueCheckIns = dueCheckIns;
        this.checkIns = checkIns;
        this.runCheckIn = runCheckIn;
        this.closeOrExtendCheckIn = closeOrExtendCheckIn;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "checkIn";
    }

    @Override
    public List<DueItem> dueBefore(Instant moment) {
        List<DueItem> dueItems = new ArrayList<>();
        add(
                dueItems,
                GO_ON,
                dueCheckIns.toGoOn(moment),
                checkIn -> checkIn.plan().dueAt().orElseThrow());
        add(dueItems, CLOSE, dueCheckIns.toClose(moment), CheckIn::closesAt);
        add(dueItems, SHOW_END, dueCheckIns.toShowEnd(), CheckIn::opened);
        return dueItems;
    }

    private static void add(List<DueItem> dueItems, String step, List<CheckIn> due, Function<CheckIn, Instant> at) {
        due.forEach(checkIn ->
                dueItems.add(new DueItem(step + "/" + checkIn.workspace() + "/" + checkIn.id(), at.apply(checkIn))));
    }

    @Override
    public void run(String key) {
        String[] parts = key.split("/", 3);
        Instant now = clock.instant().plusMillis(1);
        checkIns.find(new WorkspaceId(parts[1]), parts[2])
                .filter(CheckIn::isOpen)
                .ifPresent(checkIn -> {
                    switch (parts[0]) {
                        case GO_ON -> runCheckIn.goOn(checkIn);
                        case SHOW_END -> closeOrExtendCheckIn.showNewEnd(checkIn);
                        default -> closeIfDue(checkIn, now);
                    }
                });
    }

    private void closeIfDue(CheckIn checkIn, Instant now) {
        if (checkIn.closesAt().isBefore(now)) {
            runCheckIn.close(checkIn);
        }
    }
}
