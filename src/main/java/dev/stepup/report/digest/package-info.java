/** The digest of a check-in: counted once, drawn from its tally, posted once. */
@NullMarked
@NamedInterface("digest")
package dev.stepup.report.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
