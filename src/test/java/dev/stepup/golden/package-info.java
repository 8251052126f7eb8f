/**
 * All that people read and fill in, as text: a file a feature under {@code src/test/resources/golden}, written by a tour
 * through the feature and compared with it. Whoever rewrites words reads these files; whoever changes words by mistake
 * fails here.
 */
@NullMarked
package dev.stepup.golden;

import org.jspecify.annotations.NullMarked;
