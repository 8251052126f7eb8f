/**
 * How fast the bot is, measured by {@code ./mvnw -Pbench verify} and printed as one table. Only what is right or wrong
 * fails here, never what is slow: machines differ, and ratios taken in the same run say more than seconds.
 */
@NullMarked
package dev.stepup.bench;

import org.jspecify.annotations.NullMarked;
