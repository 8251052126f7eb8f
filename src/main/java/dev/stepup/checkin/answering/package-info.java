/** Records answers, changes them, and shows them to the people who gave them. */
@NullMarked
@NamedInterface("answering")
package dev.stepup.checkin.answering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
