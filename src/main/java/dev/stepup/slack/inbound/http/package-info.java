/**
 * How requests come in over HTTP, built to hold against strangers: what cannot be from Slack is refused before its body
 * is read ({@link RequestGate}), bodies are read without holding a thread ({@link EventsServlet}) and share a bounded
 * memory ({@link BodiesInFlight}), and connections that have shown no signature give way when there are too many ({@link
 * UnverifiedConnections}).
 */
@NullMarked
package dev.stepup.slack.inbound.http;

import org.jspecify.annotations.NullMarked;
