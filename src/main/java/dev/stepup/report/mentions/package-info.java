/** What somebody was named for, as they may read it themselves. */
@NullMarked
@NamedInterface("mentions")
package dev.stepup.report.mentions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
