/**
 * When things happen. A schedule belongs to a team and says when its check-ins open, close and are reported. Quartz
 * says when, on every instance; the features claim what is due in the store, so that it happens once. Each feature
 * has its {@link dev.stepup.schedule.jobs.DueWork}; what an instance missed, any other finds there again.
 *
 * <p>A check-in belongs to a day, and lengths are read off the clock on the wall, so that a change of the clocks neither
 * drops nor doubles anything. At each member's own time the same day is asked all around the Earth: it opens with the
 * first and closes so long after the last. The next one always falls on a later day, also when people move in between.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "workspace",
            "cache",
            "privacy",
            "leadership",
            "leadership :: *",
            "chat",
            "chat :: *",
            "team",
            "team :: *",
            "settings"
        })
package dev.stepup.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
