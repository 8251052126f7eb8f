/** Check-ins on Slack: the prompt, the answer form, and what is read after each step. */
@NullMarked
package dev.stepup.checkin.slack;

import org.jspecify.annotations.NullMarked;
