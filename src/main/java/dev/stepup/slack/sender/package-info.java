/** Sends messages and files to Slack, and finds out whether they have arrived. */
@NullMarked
package dev.stepup.slack.sender;

import org.jspecify.annotations.NullMarked;
