/**
 * What is remembered of answers that can be had again. A map that an answer may fall out of at any time is made here,
 * with a bound and figures for operators; what must not fall out is state, and stays with the type that owns it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.stepup.cache;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
