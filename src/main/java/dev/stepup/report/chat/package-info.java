/** Draws digests and summaries, and handles their commands and buttons. */
@NullMarked
package dev.stepup.report.chat;

import org.jspecify.annotations.NullMarked;
