/**
 * iCalendar (RFC 5545), read with biweekly, which understands what calendars really export and keeps to itself. (ical4j
 * is released more often, but by its mere presence adds time zones without rules to those of Java.) Only whole-day events
 * count.
 */
@NullMarked
package dev.stepup.schedule.ical;

import org.jspecify.annotations.NullMarked;
