/** Taken requests in MongoDB. */
@NullMarked
package dev.stepup.slack.connection.replay.mongo;

import org.jspecify.annotations.NullMarked;
