/** Reads what people type: words, names, dates and periods, with the slips that people make. */
@NullMarked
@NamedInterface("typed")
package dev.stepup.chat.typed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
