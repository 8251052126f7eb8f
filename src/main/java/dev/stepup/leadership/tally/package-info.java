/** What a counted check-in keeps, and what of it each audience may read. */
@NullMarked
@NamedInterface("tally")
package dev.stepup.leadership.tally;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
