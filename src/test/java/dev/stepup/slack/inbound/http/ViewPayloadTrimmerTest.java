package dev.stepup.slack.inbound.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a form that was handed in. */
class ViewPayloadTrimmerTest {

    @Test
    void allButHowTheFormWasDrawnIsRead() throws IOException {
        JsonObject sent = JsonParser.parseString("""
                {"type": "view_submission", "user": {"id": "U0ANA"},
                 "view": {"id": "V1", "private_metadata": "round", "blocks": [{"type": "divider"}],
                          "state": {"values": {"story": {"story": {"value": "Zoë & Łukasz + 100 %"}}}}}}
                """).getAsJsonObject();

        JsonObject read = read(sent.toString());

        assertThat(read.getAsJsonObject("view").getAsJsonArray("blocks")).isEmpty();
        sent.getAsJsonObject("view").add("blocks", read.getAsJsonObject("view").get("blocks"));
        assertThat(read).isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'view_submission','view':{'id':'V1'}}",
                "{'type':'view_submission','view':{'blocks':{}}}",
                "{'type':'view_submission'}",
                "{'type':'view_submission','view':[]}"
            })
    void whatLacksADrawingLacksItStill(String sent) throws IOException {
        String json = sent.replace('\'', '"');

        assertThat(read(json)).isEqualTo(JsonParser.parseString(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "payload={'type':'block_actions','view':{'blocks':[1]}}",
                "payload=['view_submission']",
                "text=view_submission",
                "payload=",
                ""
            })
    void whatIsNoFormIsLeftToBolt(String body) throws IOException {
        assertThat(ViewPayloadTrimmer.leftOut(body)).isEmpty();
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertThatThrownBy(() -> ViewPayloadTrimmer.leftOut(body("{\"type\":\"view_submission\",")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> ViewPayloadTrimmer.leftOut(body("view_submission")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> ViewPayloadTrimmer.leftOut("payload=%7B%ZZview_submission"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ViewPayloadTrimmer.leftOut("payload=view_submission%7"))
                .isInstanceOf(IOException.class);
    }

    private static String body(String payload) {
        return "payload=" + URLEncoder.encode(payload, StandardCharsets.UTF_8);
    }

    private static JsonObject read(String payload) throws IOException {
        String json = ViewPayloadTrimmer.leftOut(body(payload)).orElseThrow();
        return JsonParser.parseString(json).getAsJsonObject();
    }
}
