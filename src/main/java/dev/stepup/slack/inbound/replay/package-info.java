/**
 * A signed request is taken once, however often somebody sends the same bytes while its signature lives. Events are not
 * looked at here: hearing of one twice changes nothing.
 */
@NullMarked
package dev.stepup.slack.inbound.replay;

import org.jspecify.annotations.NullMarked;
