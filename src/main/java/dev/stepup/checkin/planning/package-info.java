/** Whom a check-in asks, when, and who is left alone. */
@NullMarked
@NamedInterface("planning")
package dev.stepup.checkin.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
