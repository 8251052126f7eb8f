package dev.stepup.chat.interaction;

/** Somebody pressed something on their home page. This event comes before the listener of that press. */
public record HomePressed(Interaction press) {}
