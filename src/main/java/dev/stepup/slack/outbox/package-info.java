/**
 * Durable calls to Slack. A message is one stored call; its revisions share one slot of their own beside it, so that the
 * newest wording always ends up on screen whatever is retried; where their message is gone, one that confirms what its
 * reader did comes as a new message. Calls to one destination keep their order. What Slack
 * says becomes one of three outcomes: delivered, retry after, refused for good.
 */
@NullMarked
package dev.stepup.slack.outbox;

import org.jspecify.annotations.NullMarked;
