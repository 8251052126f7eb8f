/** Draws our messages and views as Slack takes them: Block Kit, within its limits. */
@NullMarked
@NamedInterface("render")
package dev.stepup.slack.render;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
