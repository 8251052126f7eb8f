package dev.stepup.chat.interaction;

/** Somebody pressed something on their home page; told of before its listener hears the press. */
public record HomePressed(Interaction press) {}
