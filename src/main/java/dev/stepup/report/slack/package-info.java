/** Digests and summaries as they are read on Slack. */
@NullMarked
package dev.stepup.report.slack;

import org.jspecify.annotations.NullMarked;
