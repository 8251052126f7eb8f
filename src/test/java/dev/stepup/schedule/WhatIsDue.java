package dev.stepup.schedule;

import dev.stepup.schedule.jobs.DueWork;
import dev.stepup.schedule.jobs.DueWork.DueItem;
import dev.stepup.schedule.jobs.JobRunner;
import java.time.Clock;

/** Stands in for the clockwork where a story says when time passes. */
public final class WhatIsDue {

    private WhatIsDue() {}

    /** Keeps all that is due now, what falls due by that included. */
    public static void run(JobRunner jobRunner, Clock clock) {
        for (DueWork dueWork : jobRunner.dueWork()) {
            for (DueItem due : dueWork.dueBefore(clock.instant().plusMillis(1))) {
                jobRunner.run(dueWork, due.key());
            }
        }
    }
}
