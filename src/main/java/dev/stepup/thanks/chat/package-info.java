/** Thanks as people give them: the command, the form, and what the receiver reads. */
@NullMarked
package dev.stepup.thanks.chat;

import org.jspecify.annotations.NullMarked;
