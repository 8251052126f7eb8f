package dev.stepup.conversation;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The texts in what the bot sent: those that Slack reads as markup, and those that it shows as they are. */
record SentTexts(List<String> marked, List<String> plain) {

    static SentTexts in(Iterable<? extends JsonElement> sent) {
        SentTexts found = new SentTexts(new ArrayList<>(), new ArrayList<>());
        sent.forEach(found::read);
        return found;
    }

    private void read(JsonElement sent) {
        if (sent.isJsonArray()) {
            sent.getAsJsonArray().forEach(this::read);
        } else if (sent.isJsonObject()) {
            boolean isPlain = sent.getAsJsonObject().get("type") instanceof JsonPrimitive type
                    && (type.getAsString().equals("plain_text")
                            || type.getAsString().equals("raw_text"));
            for (Map.Entry<String, JsonElement> each : sent.getAsJsonObject().entrySet()) {
                if (each.getKey().equals("text") && each.getValue().isJsonPrimitive()) {
                    (isPlain ? plain : marked).add(each.getValue().getAsString());
                } else if (each.getKey().equals("label") && each.getValue().isJsonPrimitive()) {
                    plain.add(each.getValue().getAsString());
                } else {
                    read(each.getValue());
                }
            }
        } else if (sent.isJsonPrimitive() && sent.getAsString().matches("(?s)[\\[{].*[\\]}]")) {
            read(JsonParser.parseString(sent.getAsString()));
        }
    }
}
