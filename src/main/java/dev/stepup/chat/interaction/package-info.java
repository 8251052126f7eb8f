/** What people press, type and submit, and how a feature answers. */
@NullMarked
@NamedInterface("interaction")
package dev.stepup.chat.interaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
