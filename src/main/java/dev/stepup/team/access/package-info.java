/** Who may do what, and which team and which person somebody means. */
@NullMarked
@NamedInterface("access")
package dev.stepup.team.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
