/** Who is away, by what they say, by their status and by their quiet hours. */
@NullMarked
@NamedInterface("absence")
package dev.stepup.team.absence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
