/** What Slack takes: every block, element, message and view is held against its documented rules. */
@NullMarked
package dev.stepup.sandbox.limits;

import org.jspecify.annotations.NullMarked;
