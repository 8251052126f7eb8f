/** The outbox in MongoDB. */
@NullMarked
package dev.stepup.slack.outbox.mongo;

import org.jspecify.annotations.NullMarked;
