package dev.stepup.slack.sender;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.slack.api.Slack;
import dev.stepup.chat.Message;
import dev.stepup.slack.CallOutcome;
import dev.stepup.slack.SlackResponses;
import dev.stepup.slack.render.BlockKit;
import dev.stepup.slack.render.SimplerBlocks;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import okhttp3.Response;
import org.springframework.stereotype.Component;

/** The URLs at which Slack accepts replies to a press in a message, for half an hour. */
@Component
public final class ResponseUrls {

    private static final String REFUSED_BLOCKS = "invalid_blocks";

    private final Slack slack;

    /** Through this client. */
    public ResponseUrls(Slack slack) {
        this.slack = slack;
    }

    /**
     * Answers what somebody pressed in a message that only they see, in place of that message or below it; without the
     * blocks that their workspace does not know. Returns whether Slack took it.
     */
    boolean answer(String url, Message message, boolean inPlace) {
        JsonObject body = BlockKit.ephemeral(message);
        body.addProperty("replace_original", inPlace);
        CallOutcome outcome = post(url, body);
        while (outcome instanceof CallOutcome.Refused refused
                && refused.error().contains(REFUSED_BLOCKS)
                && body.has("blocks")) {
            JsonArray simpler = JsonParser.parseString(
                            SimplerBlocks.than(body.get("blocks").toString(), refused.details()))
                    .getAsJsonArray();
            body.remove("blocks");
            if (!simpler.isEmpty()) {
                body.add("blocks", simpler);
            }
            outcome = post(url, body);
        }
        return outcome instanceof CallOutcome.Delivered;
    }

    /** Takes away the message, seen by one person only, in which they pressed something. Returns whether Slack took it. */
    boolean takeAway(String url) {
        JsonObject body = new JsonObject();
        body.addProperty("delete_original", true);
        return post(url, body) instanceof CallOutcome.Delivered;
    }

    /** Slack answers here with a word or with JSON. */
    private CallOutcome post(String url, JsonObject body) {
        try (Response response = slack.getHttpClient().postJsonBody(url, body)) {
            String text = response.body().string();
            Optional<JsonObject> answer = SlackResponses.parse(text);
            boolean taken = response.isSuccessful()
                    && answer.map(said -> !said.has("ok") || isYes(said.get("ok")))
                            .orElse(true);
            return taken
                    ? new CallOutcome.Delivered(new JsonObject())
                    : new CallOutcome.Refused(
                            answer.filter(said -> said.has("error"))
                                    .map(SlackResponses::error)
                                    .orElse(text),
                            answer.map(SlackResponses::details).orElseGet(List::of));
        } catch (IOException e) {
            return new CallOutcome.RetryAfter(false, null, CallOutcome.RetryAfter.NO_ANSWER);
        }
    }

    private static boolean isYes(JsonElement said) {
        return said instanceof JsonPrimitive value && value.getAsBoolean();
    }
}
