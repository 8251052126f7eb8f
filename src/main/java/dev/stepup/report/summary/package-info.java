/** Summaries of whole weeks, and the words in which somebody asks for one. */
@NullMarked
@NamedInterface("summary")
package dev.stepup.report.summary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
