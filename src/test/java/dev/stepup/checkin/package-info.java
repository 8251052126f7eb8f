@NullMarked
package dev.stepup.checkin;

import org.jspecify.annotations.NullMarked;
