/** Setting up a team, and reading and steering its schedule. */
@NullMarked
package dev.stepup.schedule.chat;

import org.jspecify.annotations.NullMarked;
