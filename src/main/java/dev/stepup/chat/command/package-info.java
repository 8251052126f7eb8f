/** Subcommands of the slash command, typed or pressed. */
@NullMarked
@NamedInterface("command")
package dev.stepup.chat.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
