package dev.stepup.chat.interaction;

import dev.stepup.chat.Words;

/**
 * A submitted form.
 *
 * @param words in their language
 */
public record Submission(Interaction interaction, Words words, OpenForm form) {

    /** Who handed it in. */
    public Asker asker() {
        return interaction.asker();
    }

    /** What they filled in. */
    public FormValues values() {
        return form.values();
    }

    /** What the form carries. */
    public String metadata() {
        return form.metadata();
    }
}
