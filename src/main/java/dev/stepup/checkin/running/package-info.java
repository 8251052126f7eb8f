/** Opens check-ins, runs them, and closes them. */
@NullMarked
@NamedInterface("running")
package dev.stepup.checkin.running;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
