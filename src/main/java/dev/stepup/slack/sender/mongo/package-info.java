/** The conversations with people in MongoDB. */
@NullMarked
package dev.stepup.slack.sender.mongo;

import org.jspecify.annotations.NullMarked;
