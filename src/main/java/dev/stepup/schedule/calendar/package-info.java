/** When check-ins open, close and are reported, by the clock on the wall, with days off. */
@NullMarked
@NamedInterface("calendar")
package dev.stepup.schedule.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
