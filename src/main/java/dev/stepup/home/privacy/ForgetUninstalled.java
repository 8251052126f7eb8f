package dev.stepup.home.privacy;

import dev.stepup.chat.event.AppUninstalled;
import dev.stepup.privacy.Uninstalls;
import dev.stepup.privacy.Uninstalls.Uninstall;
import dev.stepup.privacy.WorkspaceData;
import dev.stepup.schedule.jobs.DueWork;
import dev.stepup.store.Erasure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Erases everything of a workspace within a day after it has uninstalled the bot, unless it comes back. */
@Component
@Order(10)
final class ForgetUninstalled implements DueWork {

    private static final Logger log = LoggerFactory.getLogger(ForgetUninstalled.class);

    /** Leaves time to undo a mistake, and to do it within a day. */
    private static final Duration MAY_COME_BACK = Duration.ofHours(20);

    private final Uninstalls uninstalls;
    private final WorkspaceData data;
    private final Erasure erasure;
    private final Clock clock;

    ForgetUninstalled(Uninstalls uninstalls, WorkspaceData data, Erasure erasure, Clock clock) {
        this.uninstalls = uninstalls;
        this.data = data;
        this.erasure = erasure;
        this.clock = clock;
    }

    @EventListener
    void on(AppUninstalled uninstalled) {
        uninstalls.add(uninstalled.workspace(), clock.instant());
        log.info(
                "{} has uninstalled Stepup: nothing is sent any more, and its data is erased in {} hours unless it comes back",
                uninstalled.workspace(),
                MAY_COME_BACK.toHours());
    }

    @Override
    public String name() {
        return "uninstall";
    }

    @Override
    public List<DueItem> dueBefore(Instant moment) {
        return uninstalls.all().stream()
                .map(each -> new DueItem(each.workspace().value(), due(each)))
                .filter(due -> due.at().isBefore(moment))
                .toList();
    }

    @Override
    public void run(String key) {
        uninstalls.all().stream()
                .filter(each -> key.equals(each.workspace().value()))
                .filter(each -> !due(each).isAfter(clock.instant()))
                .forEach(this::forget);
    }

    private void forget(Uninstall uninstall) {
        data.forget(uninstall.workspace());
        uninstalls.remove(uninstall.workspace());
        erasure.soon();
        log.info("Everything of {} is erased", uninstall.workspace());
    }

    private static Instant due(Uninstall uninstall) {
        return uninstall.since().plus(MAY_COME_BACK);
    }
}
