/** What people do, and how they are answered. */
@NullMarked
@NamedInterface("interaction")
package dev.stepup.chat.interaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
