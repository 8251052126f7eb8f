/** Teams and people on Slack: who is there, and words for them. */
@NullMarked
package dev.stepup.team.slack;

import org.jspecify.annotations.NullMarked;
