/** Exports the figures as a file. */
@NullMarked
@NamedInterface("export")
package dev.stepup.report.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
