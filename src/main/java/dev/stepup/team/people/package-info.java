/** Who people are, as far as is known: their names, zones, status and quiet hours, and the channels and groups they are in. */
@NullMarked
@NamedInterface("people")
package dev.stepup.team.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
