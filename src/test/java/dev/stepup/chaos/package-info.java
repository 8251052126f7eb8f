/** The built jar on its worst days: killed, stopped, beside another, without its store. */
@NullMarked
package dev.stepup.chaos;

import org.jspecify.annotations.NullMarked;
