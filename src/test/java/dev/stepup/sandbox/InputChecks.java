package dev.stepup.sandbox;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What Slack itself checks in a form before the bot hears of it. */
final class InputChecks {
    private InputChecks() {}

    /** Complaints by block id. */
    static Map<String, String> errors(OpenView view) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (Placed placed : Placed.in(Json.children(view.source, "blocks"))) {
            if (placed.inInput()) {
                JsonObject state = Json.child(Json.child(view.values, placed.blockId()), placed.actionId());
                error(placed, state).ifPresent(words -> errors.put(placed.blockId(), words));
            }
        }
        return errors;
    }

    private static Optional<String> error(Placed placed, JsonObject state) {
        if (ViewState.isEmpty(state)) {
            return placed.optional() ? Optional.empty() : Optional.of("Please complete this required field.");
        }
        JsonElement value = state.get(ViewState.field(placed.type()));
        return switch (placed.type()) {
            case "plain_text_input" -> length(placed.element(), value.getAsString());
            case "number_input" -> number(placed.element(), value.getAsString());
            case "email_text_input" ->
                value.getAsString().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")
                        ? Optional.empty()
                        : Optional.of("Please enter a valid email address.");
            case "url_text_input" ->
                value.getAsString().matches("https?://\\S+")
                        ? Optional.empty()
                        : Optional.of("Please enter a valid URL.");
            default -> Optional.empty();
        };
    }

    private static Optional<String> length(JsonObject element, String text) {
        int length = text.codePointCount(0, text.length());
        int least = Json.text(element, "min_length").map(Integer::parseInt).orElse(0);
        int most = Json.text(element, "max_length").map(Integer::parseInt).orElse(3000);
        if (length < least) {
            return Optional.of("Please enter at least " + least + " characters.");
        }
        return length > most ? Optional.of("Please enter at most " + most + " characters.") : Optional.empty();
    }

    private static Optional<String> number(JsonObject element, String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            boolean whole = number.stripTrailingZeros().scale() <= 0;
            boolean low = Json.text(element, "min_value")
                    .map(BigDecimal::new)
                    .filter(least -> number.compareTo(least) < 0)
                    .isPresent();
            boolean high = Json.text(element, "max_value")
                    .map(BigDecimal::new)
                    .filter(most -> number.compareTo(most) > 0)
                    .isPresent();
            boolean fits = !low && !high && (whole || Json.flag(element, "is_decimal_allowed"));
            return fits ? Optional.empty() : Optional.of("Please enter a valid number.");
        } catch (NumberFormatException e) {
            return Optional.of("Please enter a valid number.");
        }
    }
}
