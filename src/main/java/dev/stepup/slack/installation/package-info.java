/** Finds the workspaces where the bot is installed, and their tokens. */
@NullMarked
package dev.stepup.slack.installation;

import org.jspecify.annotations.NullMarked;
