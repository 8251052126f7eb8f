package dev.stepup.bench;

import com.google.gson.JsonObject;
import dev.stepup.sandbox.Signature;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A form as Slack posts it. */
record SlackRequest(String body) {

    /** What somebody typed behind {@code /stepup}. */
    static SlackRequest command(String workspace, String user, String channel, String text, String trigger) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("token", "verification-token");
        fields.put("team_id", workspace);
        fields.put("team_domain", "large-works");
        fields.put("channel_id", channel);
        fields.put("channel_name", "team-orbit");
        fields.put("user_id", user);
        fields.put("user_name", user);
        fields.put("command", "/stepup");
        fields.put("text", text);
        fields.put("api_app_id", "A0STEPUP");
        fields.put("is_enterprise_install", "false");
        fields.put("response_url", "https://hooks.slack.com/commands/" + trigger);
        fields.put("trigger_id", trigger);
        return new SlackRequest(fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&")));
    }

    /** An interaction. */
    static SlackRequest interaction(JsonObject payload) {
        return new SlackRequest("payload=" + encoded(payload.toString()));
    }

    /** As it goes over the wire, signed at this moment. */
    byte[] signed(URI to, String secret, Instant at) {
        String timestamp = String.valueOf(at.getEpochSecond());
        String head = String.join(
                "\r\n",
                "POST " + to.getPath() + " HTTP/1.1",
                "Host: " + to.getAuthority(),
                "User-Agent: Slackbot 1.0 (+https://api.slack.com/robots)",
                "Accept: application/json,*/*",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + body.length(),
                "X-Slack-Request-Timestamp: " + timestamp,
                "X-Slack-Signature: " + Signature.of(secret, timestamp, body),
                "",
                "");
        return (head + body).getBytes(StandardCharsets.US_ASCII);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
