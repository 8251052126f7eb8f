/**
 * When things happen. A schedule belongs to a team and says when its check-ins open, close and are reported. Quartz
 * says when, on every instance; the features claim what is due in the store, so that it happens once. Each feature
 * keeps an {@link dev.stepup.schedule.Agenda}; what an instance missed, any other finds there again.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"workspace", "leadership", "slack", "team", "settings"})
package dev.stepup.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
