package dev.stepup.slack;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.util.List;

/**
 * What a person reads: blocks, and the same in plain words for notifications, screen readers and clients that draw no
 * blocks.
 *
 * @param text Slack's mrkdwn, so names and stories in it are escaped
 */
public record SlackMessage(String text, List<LayoutBlock> blocks) {

    private static final Gson GSON = GsonFactory.createSnakeCase();

    public SlackMessage {
        blocks = List.copyOf(blocks);
    }

    /** A message of words alone. */
    public static SlackMessage of(String text) {
        return new SlackMessage(text, List.of());
    }

    /** The blocks as Slack takes them. */
    public JsonArray blocksAsJson() {
        return GSON.toJsonTree(blocks).getAsJsonArray();
    }

    /** As the body that answers a slash command, seen by the asker only. */
    public JsonObject asEphemeral() {
        JsonObject body = new JsonObject();
        body.addProperty("response_type", "ephemeral");
        body.addProperty("text", text);
        if (!blocks.isEmpty()) {
            body.add("blocks", blocksAsJson());
        }
        return body;
    }
}
