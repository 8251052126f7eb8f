@NullMarked
package dev.stepup.team;

import org.jspecify.annotations.NullMarked;
