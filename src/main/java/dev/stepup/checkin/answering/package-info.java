/** Answers: recorded, changed and shown to whoever gave them. */
@NullMarked
@NamedInterface("answering")
package dev.stepup.checkin.answering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
