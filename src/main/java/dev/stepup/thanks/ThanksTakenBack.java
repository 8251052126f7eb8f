package dev.stepup.thanks;

import dev.stepup.leadership.Ballot;

/** Somebody takes back these thanks. */
public record ThanksTakenBack(Ballot thanks) {}
