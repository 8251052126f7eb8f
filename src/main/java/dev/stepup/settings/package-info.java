/** How a setting that cannot work stops the start: in one sentence. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.stepup.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
