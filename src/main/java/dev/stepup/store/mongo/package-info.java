/** The connection to MongoDB, and the embedded stand-in for it. */
@NullMarked
package dev.stepup.store.mongo;

import org.jspecify.annotations.NullMarked;
