/** Who: the workspaces and members that everything else is keyed by. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.stepup.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
