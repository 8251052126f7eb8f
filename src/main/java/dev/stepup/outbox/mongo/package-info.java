/** The outbox in MongoDB. */
@NullMarked
package dev.stepup.outbox.mongo;

import org.jspecify.annotations.NullMarked;
