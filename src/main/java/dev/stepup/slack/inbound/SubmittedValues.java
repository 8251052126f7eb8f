package dev.stepup.slack.inbound;

import com.slack.api.model.File;
import com.slack.api.model.view.ViewState;
import dev.stepup.chat.interaction.FormValues;
import dev.stepup.chat.interaction.FormValues.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the values of a view. Each input is identified by its block's id, and each block holds one element. */
final class SubmittedValues {

    private SubmittedValues() {}

    static FormValues of(@Nullable ViewState state) {
        Map<String, Value> values = new LinkedHashMap<>();
        if (state != null && state.getValues() != null) {
            state.getValues().forEach((input, block) -> values.put(input, of(block)));
        }
        return FormValues.of(values);
    }

    private static Value of(@Nullable Map<String, ViewState.Value> block) {
        return block == null
                ? Value.NOTHING
                : block.values().stream()
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(SubmittedValues::of)
                        .orElse(Value.NOTHING);
    }

    private static Value of(ViewState.Value value) {
        ViewState.SelectedOption option = value.getSelectedOption();
        return new Value(
                value.getValue(),
                option == null ? null : option.getValue(),
                all(value.getSelectedOptions())
                        .map(ViewState.SelectedOption::getValue)
                        .filter(Objects::nonNull)
                        .toList(),
                all(value.getSelectedUsers()).filter(id -> !id.isBlank()).toList(),
                channel(value),
                value.getSelectedTime(),
                value.getSelectedDate(),
                all(value.getFiles())
                        .findFirst()
                        .map(File::getUrlPrivateDownload)
                        .orElse(null));
    }

    private static @Nullable String channel(ViewState.Value value) {
        String chosen =
                value.getSelectedConversation() == null ? value.getSelectedChannel() : value.getSelectedConversation();
        return chosen == null || chosen.isEmpty() ? null : chosen;
    }

    private static <T> Stream<T> all(@Nullable List<T> given) {
        return given == null ? Stream.empty() : given.stream().filter(Objects::nonNull);
    }
}
