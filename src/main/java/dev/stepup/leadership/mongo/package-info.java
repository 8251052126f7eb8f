/**
 * Ballots in MongoDB. One document holds all that one person handed in at one time, so that an answer is stored, changed
 * and deleted in one atomic step without transactions; reports unwind it in the database.
 */
@NullMarked
package dev.stepup.leadership.mongo;

import org.jspecify.annotations.NullMarked;
