package dev.stepup.chat.interaction;

import dev.stepup.chat.Words;
import java.util.Optional;

/**
 * A press of a button, or a choice from a menu.
 *
 * @param words in the language of the person who pressed
 * @param block the id of the row or menu in which it stands
 * @param value what the button stands for, or the chosen option; blank where it stands for nothing
 * @param channel where the message is in which it was pressed; blank in a view
 * @param message names that message within its channel; blank in a view
 * @param form the form in which it was pressed
 */
public record Press(
        Interaction interaction,
        Words words,
        String block,
        String value,
        String channel,
        String message,
        Optional<OpenForm> form) {

    /** Who pressed it. */
    public Asker asker() {
        return interaction.asker();
    }

    /**
     * The form in which it was pressed.
     *
     * @throws IllegalStateException when it was pressed elsewhere, which is a bug
     */
    public OpenForm openForm() {
        return form.orElseThrow(() -> new IllegalStateException("pressed outside a form"));
    }
}
