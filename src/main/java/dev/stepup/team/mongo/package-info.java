/** Teams and people in MongoDB. */
@NullMarked
package dev.stepup.team.mongo;

import org.jspecify.annotations.NullMarked;
