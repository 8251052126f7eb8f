/** The small HTTP server under the stand-in. */
@NullMarked
package dev.stepup.sandbox.http;

import org.jspecify.annotations.NullMarked;
