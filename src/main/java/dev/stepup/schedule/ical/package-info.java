/**
 * Reads calendars (RFC 5545) as people's programs and governments export them. ical4j reads the lines, computes what comes
 * again and builds time zones; we take a calendar apart into events first, so that one that cannot be read costs no other.
 * Only whole days count, so all is computed in days: a midnight is one by its own clock, and a time zone matters only where
 * something is written by another clock than its event. What cannot be used is named with its reason. ical4j's registry of
 * time zones is never touched, because it would add zones without rules to those of Java.
 */
@NullMarked
package dev.stepup.schedule.ical;

import org.jspecify.annotations.NullMarked;
