/**
 * A strict stand-in for Slack over HTTP: it holds a small workspace, answers the Web API, signs what it sends to the
 * bot, and lets tests and a page in the browser act as its people. It knows nothing of the bot.
 */
@NullMarked
package dev.stepup.sandbox;

import org.jspecify.annotations.NullMarked;
