/** Taken requests in MongoDB. */
@NullMarked
package dev.stepup.slack.inbound.replay.mongo;

import org.jspecify.annotations.NullMarked;
