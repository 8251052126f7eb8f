/** What the platform can do besides sending messages, for those who ask. */
@NullMarked
@NamedInterface("platform")
package dev.stepup.chat.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
