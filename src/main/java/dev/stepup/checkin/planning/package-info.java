/** Plans whom a check-in asks and when, and whom it leaves alone. */
@NullMarked
@NamedInterface("planning")
package dev.stepup.checkin.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
