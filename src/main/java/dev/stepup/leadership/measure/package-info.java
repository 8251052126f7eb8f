/** How mentions are spread, and whether that has changed. */
@NullMarked
@NamedInterface("measure")
package dev.stepup.leadership.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
