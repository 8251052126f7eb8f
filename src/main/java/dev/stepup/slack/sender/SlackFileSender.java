package dev.stepup.slack.sender;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.slack.api.Slack;
import dev.stepup.chat.platform.FileSender;
import dev.stepup.slack.CallOutcome;
import dev.stepup.slack.SlackWeb;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.springframework.stereotype.Component;

/** Uploads files to Slack. It never throws for an error of Slack's. */
@Component
final class SlackFileSender implements FileSender {

    private final SlackWeb web;
    private final Slack slack;

    SlackFileSender(SlackWeb web, Slack slack) {
        this.web = web;
        this.slack = slack;
    }

    /** Slack shows a file only when all steps are done. */
    @Override
    public Outcome send(WorkspaceId workspace, MemberId person, String name, byte[] content, String marked) {
        CallOutcome outcome = sent(workspace, person, name, content, marked);
        if (outcome instanceof CallOutcome.Refused refused && refused.lasts()) {
            return refused.error().equals("missing_scope") ? Outcome.NOT_ALLOWED : Outcome.REFUSED;
        }
        return outcome instanceof CallOutcome.Delivered ? Outcome.SENT : Outcome.NOT_NOW;
    }

    private CallOutcome sent(WorkspaceId workspace, MemberId person, String name, byte[] content, String mrkdwn) {
        CallOutcome place = web.call(
                workspace, "files.getUploadURLExternal", Map.of("filename", name, "length", "" + content.length));
        if (!(place instanceof CallOutcome.Delivered given)) {
            return place;
        }
        CallOutcome conversation = web.call(workspace, "conversations.open", Map.of("users", person.value()));
        if (!(conversation instanceof CallOutcome.Delivered opened)) {
            return conversation;
        }
        Optional<HttpUrl> url = given.text("upload_url").map(HttpUrl::parse);
        Optional<String> id = given.text("file_id");
        Optional<String> channel = opened.text("channel", "id");
        if (url.isEmpty() || id.isEmpty() || channel.isEmpty()) {
            return CallOutcome.RetryAfter.unclear();
        }
        if (!isUploaded(url.get(), content)) {
            return new CallOutcome.RetryAfter(false, null, CallOutcome.RetryAfter.NO_ANSWER);
        }
        JsonObject file = new JsonObject();
        file.addProperty("id", id.get());
        file.addProperty("title", name);
        JsonArray files = new JsonArray();
        files.add(file);
        return web.call(
                workspace,
                "files.completeUploadExternal",
                Map.of("files", files.toString(), "channel_id", channel.get(), "initial_comment", mrkdwn));
    }

    private boolean isUploaded(HttpUrl url, byte[] content) {
        Request request =
                new Request.Builder().url(url).post(RequestBody.create(content)).build();
        try (Response response =
                slack.getHttpClient().getOkHttpClient().newCall(request).execute()) {
            return response.isSuccessful();
        } catch (IOException e) {
            return false;
        }
    }
}
