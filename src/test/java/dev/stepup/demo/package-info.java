/**
 * The whole bot beside the stand-in for Slack, with a team that plays along: what {@code ./mvnw spring-boot:test-run}
 * shows. The bot runs as it does anywhere, on its own scheduled path; only its clock is moved.
 */
@NullMarked
package dev.stepup.demo;

import org.jspecify.annotations.NullMarked;
