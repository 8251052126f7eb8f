/** What is due, and how it is run: once for all instances. */
@NullMarked
@NamedInterface("jobs")
package dev.stepup.schedule.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
