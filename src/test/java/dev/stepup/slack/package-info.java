@NullMarked
package dev.stepup.slack;

import org.jspecify.annotations.NullMarked;
