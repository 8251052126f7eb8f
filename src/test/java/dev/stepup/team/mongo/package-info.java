/** Teams in MongoDB, tested. */
@org.jspecify.annotations.NullMarked
package dev.stepup.team.mongo;
