/** The sandbox page in a real browser, as somebody meets it who has just started it. */
@NullMarked
package dev.stepup.browser;

import org.jspecify.annotations.NullMarked;
