/** Tallies in MongoDB, tested. */
@org.jspecify.annotations.NullMarked
package dev.stepup.leadership.mongo;
