package dev.stepup.leadership.measure;

/**
 * What part of the mentions went to a group of people, beside the part of the roster that they are.
 *
 * @param ofMentions 0..1
 * @param ofRoster above 0, at most 1
 */
public record Share(double ofMentions, double ofRoster) {}
