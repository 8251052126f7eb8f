/** Check-ins in MongoDB. */
@NullMarked
package dev.stepup.checkin.mongo;

import org.jspecify.annotations.NullMarked;
