/**
 * Quartz, which starts due work to the second. Its jobs live in memory on every instance: no job store for MongoDB is
 * alive, and who does a thing is settled in the store anyway.
 */
@NullMarked
package dev.stepup.schedule.quartz;

import org.jspecify.annotations.NullMarked;
