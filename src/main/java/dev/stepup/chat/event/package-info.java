/** Events in a workspace: people come and go, channels change. */
@NullMarked
@NamedInterface("event")
package dev.stepup.chat.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
