/** Thanks on Slack: the command, the form, and what the receiver reads. */
@NullMarked
package dev.stepup.recognition.slack;

import org.jspecify.annotations.NullMarked;
