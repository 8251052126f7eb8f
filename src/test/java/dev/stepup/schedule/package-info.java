@NullMarked
package dev.stepup.schedule;

import org.jspecify.annotations.NullMarked;
