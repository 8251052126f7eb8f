package dev.stepup.slack;

/** Something to choose in a form: what it stands for, and how it reads. */
public record Choice(String value, String label) {}
