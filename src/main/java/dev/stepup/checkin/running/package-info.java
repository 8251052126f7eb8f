/** Check-ins as they run: opened, steered, closed and followed by reminders. */
@NullMarked
@NamedInterface("running")
package dev.stepup.checkin.running;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
