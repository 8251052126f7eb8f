/** Asks before actions that other people notice. */
@NullMarked
@NamedInterface("confirmation")
package dev.stepup.chat.confirmation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
