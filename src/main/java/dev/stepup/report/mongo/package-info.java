/** Exports on their way, in MongoDB. */
@NullMarked
package dev.stepup.report.mongo;

import org.jspecify.annotations.NullMarked;
