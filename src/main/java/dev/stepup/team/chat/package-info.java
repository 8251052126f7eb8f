/** What people say and read about who is on a team, who leads it, and who is away. */
@NullMarked
package dev.stepup.team.chat;

import org.jspecify.annotations.NullMarked;
