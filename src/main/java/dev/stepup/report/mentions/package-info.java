/** Finds what somebody was named for, for their own eyes. */
@NullMarked
@NamedInterface("mentions")
package dev.stepup.report.mentions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
