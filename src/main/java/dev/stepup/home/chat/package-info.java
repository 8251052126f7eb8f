/** The page as people see it. */
@NullMarked
package dev.stepup.home.chat;

import org.jspecify.annotations.NullMarked;
