/** The core: the four functions of leadership, who was named for them, and how that is spread. */
@NullMarked
@ApplicationModule(allowedDependencies = {"workspace"})
package dev.stepup.leadership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
