/**
 * Where everything is kept: a real MongoDB where one is named, otherwise an embedded store that speaks the same
 * protocol, so that the rest of the bot cannot tell them apart.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"settings"})
package dev.stepup.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
