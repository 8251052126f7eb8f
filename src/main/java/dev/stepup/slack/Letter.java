package dev.stepup.slack;

/**
 * A message that is to reach its destination once.
 *
 * @param key names it within its workspace; a second letter with the same key is the same letter and is not sent
 */
public record Letter(String key, Destination to, SlackMessage message) {}
