/**
 * What features speak in, whatever platform people read it on: messages and forms as values, the words in a reader's
 * language, and the outbox that they leave by. What people do comes as values of {@link dev.stepup.chat.interaction},
 * what happens around them as those of {@link dev.stepup.chat.event}; {@link dev.stepup.chat.typed} reads what they
 * type.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "workspace")
package dev.stepup.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
