/** Setting up a team and reading its schedule on Slack. */
@NullMarked
package dev.stepup.schedule.slack;

import org.jspecify.annotations.NullMarked;
