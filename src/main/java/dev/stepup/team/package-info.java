/**
 * Teams and the people on them. A team belongs to one channel. Its roster is who may be asked and named: people only,
 * never bots, guests or those who have left.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"workspace", "privacy", "leadership", "slack", "settings"})
package dev.stepup.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
