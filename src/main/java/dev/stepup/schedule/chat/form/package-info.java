/** The sections of the team form. */
@NullMarked
package dev.stepup.schedule.chat.form;

import org.jspecify.annotations.NullMarked;
