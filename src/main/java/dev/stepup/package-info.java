/** Stepup: makes visible how leadership is spread in a team, on Slack. */
@NullMarked
package dev.stepup;

import org.jspecify.annotations.NullMarked;
