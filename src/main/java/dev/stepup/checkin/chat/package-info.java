/** Check-ins as people meet them: the prompt, the answer form, and what is read after each step. */
@NullMarked
package dev.stepup.checkin.chat;

import org.jspecify.annotations.NullMarked;
