/** Digests and summaries as they are read. */
@NullMarked
package dev.stepup.report.chat;

import org.jspecify.annotations.NullMarked;
