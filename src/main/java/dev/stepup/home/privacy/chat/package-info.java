/** Where people read what is stored of them, take it and delete it. */
@NullMarked
package dev.stepup.home.privacy.chat;

import org.jspecify.annotations.NullMarked;
