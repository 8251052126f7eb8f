/** Who is on a team, found out and kept up to date, and who leads it when its last lead has gone. */
@NullMarked
@NamedInterface("roster")
package dev.stepup.team.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
