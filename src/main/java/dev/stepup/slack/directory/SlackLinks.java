package dev.stepup.slack.directory;

import dev.stepup.chat.platform.MessageLinks;
import dev.stepup.slack.CallOutcome;
import dev.stepup.slack.SlackWeb;
import dev.stepup.workspace.WorkspaceId;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks Slack for the link to a message. */
@Component
final class SlackLinks implements MessageLinks {

    private final SlackWeb web;

    SlackLinks(SlackWeb web) {
        this.web = web;
    }

    @Override
    public Optional<String> to(WorkspaceId workspace, String channel, String message) {
        return web.call(workspace, "chat.getPermalink", Map.of("channel", channel, "message_ts", message))
                        instanceof CallOutcome.Delivered delivered
                ? delivered.text("permalink")
                : Optional.empty();
    }
}
