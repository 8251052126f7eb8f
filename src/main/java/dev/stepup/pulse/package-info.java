/**
 * Check-ins. A round is opened for an occurrence of a schedule or by hand, asks everyone on its own roster of that
 * moment, takes answers until it closes, and is reported once. An occurrence's round has an id that follows from it and
 * a team has at most one running round, both held by unique indexes, so that several instances open it once. Asking is
 * repeatable, because a prompt has a key in the outbox.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"workspace", "privacy", "leadership", "slack", "team", "schedule", "settings"})
package dev.stepup.pulse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
