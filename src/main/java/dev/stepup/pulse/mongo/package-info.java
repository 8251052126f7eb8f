/** Check-ins in MongoDB. */
@NullMarked
package dev.stepup.pulse.mongo;

import org.jspecify.annotations.NullMarked;
