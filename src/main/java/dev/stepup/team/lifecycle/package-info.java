/** What becomes of teams: they are kept up to date, archived, deleted, merged and brought back. */
@NullMarked
@NamedInterface("lifecycle")
package dev.stepup.team.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
