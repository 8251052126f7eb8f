package dev.stepup.chat;

/** One part of a view: a block that is read or pressed, or a field that is filled in. */
public sealed interface Element permits Block, Field {}
