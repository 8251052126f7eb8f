/** What people type behind the slash command, or press in its place. */
@NullMarked
@NamedInterface("command")
package dev.stepup.chat.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
