/** Giving thanks in chat: the command, the form, and the message to the receiver. */
@NullMarked
package dev.stepup.thanks.chat;

import org.jspecify.annotations.NullMarked;
