/** What people do with the bot and what they read, told as stories through the stand-in for Slack. */
@NullMarked
package dev.stepup.conversation;

import org.jspecify.annotations.NullMarked;
