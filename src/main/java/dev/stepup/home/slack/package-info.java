/** The page as App Home. */
@NullMarked
package dev.stepup.home.slack;

import org.jspecify.annotations.NullMarked;
