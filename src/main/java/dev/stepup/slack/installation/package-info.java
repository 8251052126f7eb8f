/** In which workspaces the bot is installed, and with which tokens. */
@NullMarked
package dev.stepup.slack.installation;

import org.jspecify.annotations.NullMarked;
