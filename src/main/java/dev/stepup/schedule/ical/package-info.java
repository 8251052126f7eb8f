/**
 * iCalendar (RFC 5545), read with ical4j, which is released several times a year and understands what calendars really
 * export. Only whole-day events count. Time zones are left out before reading: no day off needs one, and ical4j would
 * look them up elsewhere.
 */
@NullMarked
package dev.stepup.schedule.ical;

import org.jspecify.annotations.NullMarked;
