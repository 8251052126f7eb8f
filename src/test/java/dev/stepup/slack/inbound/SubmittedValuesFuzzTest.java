package dev.stepup.slack.inbound;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.slack.api.model.view.ViewState;
import com.slack.api.util.json.GsonFactory;
import dev.stepup.chat.interaction.FormValues;
import java.nio.charset.StandardCharsets;

/** Whatever a form holds can be asked for as anything; what is no such thing is not there. */
class SubmittedValuesFuzzTest {

    private static final Gson GSON = GsonFactory.createSnakeCase();

    @FuzzTest
    void isRead(byte[] bytes) {
        ViewState state;
        try {
            state = GSON.fromJson(new String(bytes, StandardCharsets.UTF_8), ViewState.class);
        } catch (JsonParseException noJson) {
            return;
        }
        FormValues values = SubmittedValues.of(state);
        for (String input : values.inputs()) {
            values.has(input);
            values.line(input);
            values.option(input);
            values.options(input);
            values.people(input);
            values.channel(input);
            values.time(input);
            values.date(input);
            values.file(input);
        }
    }
}
