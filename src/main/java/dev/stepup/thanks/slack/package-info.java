/** Thanks on Slack: the command, the form, and what the receiver reads. */
@NullMarked
package dev.stepup.thanks.slack;

import org.jspecify.annotations.NullMarked;
