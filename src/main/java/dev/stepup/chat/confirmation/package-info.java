/** What others notice is asked about first. */
@NullMarked
@NamedInterface("confirmation")
package dev.stepup.chat.confirmation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
