/**
 * What people decide about themselves. Who opts out is never asked, reminded, offered or counted, on any team of that
 * workspace, until they opt in again. The buttons for it stand where people meet them, in other features.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"workspace"})
package dev.stepup.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
