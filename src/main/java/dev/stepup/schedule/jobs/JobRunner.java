package dev.stepup.schedule.jobs;

import dev.stepup.chat.interaction.FailureSummary;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs all due work. */
@Component
public final class JobRunner {

    private static final Logger log = LoggerFactory.getLogger(JobRunner.class);

    private final List<DueWork> dueWork;

    JobRunner(List<DueWork> dueWork) {
        this.dueWork = dueWork;
    }

    /** All kinds of due work. */
    public List<DueWork> dueWork() {
        return dueWork;
    }

    /** Does one item; what goes wrong is logged and tried again when due work is looked for next. */
    public void run(DueWork dueWork, String key) {
        try {
            dueWork.run(key);
        } catch (RuntimeException e) {
            log.error("{} {} failed and will be tried again: {}", dueWork.name(), key, FailureSummary.of(e));
        }
    }
}
