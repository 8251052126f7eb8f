/** Holds for all stories that no log line has anything of people in it. */
@NullMarked
package dev.stepup.log;

import org.jspecify.annotations.NullMarked;
