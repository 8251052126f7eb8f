/** Looks up people, their status and quiet hours, channels and user groups, and remembers them for a while. */
@NullMarked
package dev.stepup.slack.directory;

import org.jspecify.annotations.NullMarked;
