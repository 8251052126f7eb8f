/**
 * How requests arrive: over HTTP, signed, or over Socket Mode. Both run through the same Bolt app; its own verification
 * looks one way in time and compares in a time that depends on the input, so ours comes first, in {@link
 * dev.stepup.slack.inbound.http}. Bolt's authorization is
 * left out, because it asks Slack about the token before a listener runs.
 */
@NullMarked
package dev.stepup.slack.inbound;

import org.jspecify.annotations.NullMarked;
