/** Sets up teams, and shows and changes their schedules, in chat. */
@NullMarked
package dev.stepup.schedule.chat;

import org.jspecify.annotations.NullMarked;
