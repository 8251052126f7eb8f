package dev.stepup.chat.interaction;

import dev.stepup.chat.Words;

/**
 * Somebody types into a field whose choices are searched.
 *
 * @param words in their language
 * @param metadata what the form carries
 */
public record ChoiceQuery(Asker asker, Words words, String typed, String metadata) {}
