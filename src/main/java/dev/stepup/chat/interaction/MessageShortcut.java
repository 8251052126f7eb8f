package dev.stepup.chat.interaction;

import dev.stepup.chat.Words;
import dev.stepup.workspace.MemberId;
import java.util.Optional;

/**
 * Somebody used the app's shortcut on a message.
 *
 * @param words in their language
 * @param message names the message within its channel
 * @param author who wrote it, where that is a person
 */
public record MessageShortcut(
        Interaction interaction, Words words, String channel, String message, Optional<MemberId> author) {

    /** Who chose it. */
    public Asker asker() {
        return interaction.asker();
    }
}
