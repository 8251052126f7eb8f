@NullMarked
package dev.stepup.pulse;

import org.jspecify.annotations.NullMarked;
