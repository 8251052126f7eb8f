package dev.stepup.slack.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a form that was handed in. */
class FormDrawingTest {

    @Test
    void allButHowTheFormWasDrawnIsRead() throws IOException {
        JsonObject sent = JsonParser.parseString("""
                {"type": "view_submission", "user": {"id": "U0ANA"},
                 "view": {"id": "V1", "private_metadata": "round", "blocks": [{"type": "divider"}],
                          "state": {"values": {"story": {"story": {"value": "Zoë & Łukasz + 100 %"}}}}}}
                """).getAsJsonObject();

        JsonObject read = payload(FormDrawing.leftOut(body(sent.toString())));

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
                "['view_submission']"
            })
    void whatLacksADrawingLacksItStill(String sent) throws IOException {
        String body = body(sent.replace('\'', '"'));

        assertThat(FormDrawing.leftOut(body)).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"payload={'type':'block_actions','view':{'blocks':[1]}}", "text=view_submission", "payload=", ""
            })
    void whatIsNoFormStaysAsItIs(String body) throws IOException {
        assertThat(FormDrawing.leftOut(body)).isEqualTo(body);
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertThatThrownBy(() -> FormDrawing.leftOut(body("{\"type\":\"view_submission\",")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> FormDrawing.leftOut(body("view_submission"))).isInstanceOf(IOException.class);
    }

    private static String body(String payload) {
        return "payload=" + URLEncoder.encode(payload, StandardCharsets.UTF_8);
    }

    private static JsonObject payload(String body) {
        return JsonParser.parseString(URLDecoder.decode(body.substring("payload=".length()), StandardCharsets.UTF_8))
                .getAsJsonObject();
    }
}
