package dev.stepup.chat.interaction;

import dev.stepup.chat.Words;

/**
 * Somebody is typing into a field with searchable options.
 *
 * @param words in their language
 * @param metadata what the form carries
 */
public record ChoiceQuery(Asker asker, Words words, String typed, String metadata) {}
