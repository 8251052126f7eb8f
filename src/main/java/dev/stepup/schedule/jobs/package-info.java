/** Runs due work once across all instances. */
@NullMarked
@NamedInterface("jobs")
package dev.stepup.schedule.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
