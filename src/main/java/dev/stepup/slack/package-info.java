/**
 * Our edge to Slack. A request is verified, parsed and acknowledged here and answered by a feature's listener; what
 * must leave for Slack and may wait goes through {@link dev.stepup.chat.Outbox}, and only what needs a fresh
 * trigger (opening a form) or an answer at once (looking somebody up) is called directly through
 * {@link dev.stepup.slack.SlackWeb}. What others notice and may be a mistake is asked about first, through {@link
 * dev.stepup.chat.confirmation.Confirmation}. Slack's team is translated to our {@code WorkspaceId} here and nowhere else.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "workspace",
            "cache",
            "privacy",
            "privacy :: mongo",
            "chat",
            "chat :: *",
            "outbox",
            "team",
            "team :: *",
            "settings",
            "store"
        })
package dev.stepup.slack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
