@NullMarked
package dev.stepup.schedule.ical;

import org.jspecify.annotations.NullMarked;
