package dev.stepup.chat.interaction;

/**
 * A form that somebody has open.
 *
 * @param id names this one form, from opening to closing
 * @param hash changes with each drawing; empty where it is not known
 * @param metadata what the form carries
 */
public record OpenForm(String id, String hash, String metadata, FormValues values) {}
