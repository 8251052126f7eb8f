/** Schedules in MongoDB. */
@NullMarked
package dev.stepup.schedule.mongo;

import org.jspecify.annotations.NullMarked;
