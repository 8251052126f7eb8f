package dev.stepup.schedule.chat.form;

import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.FormValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds required inputs without a value. */
final class MissingInputs {

    private MissingInputs() {}

    /** What to say beside each of these inputs that is empty. */
    static Map<String, String> of(FormValues form, Words words, List<String> choices, List<String> times) {
        Map<String, String> missing = new LinkedHashMap<>();
        choices.stream()
                .filter(input -> form.option(input).isEmpty())
                .forEach(input -> missing.put(input, words.say("schedule.error.noChoice")));
        times.stream()
                .filter(input -> form.time(input).isEmpty())
                .forEach(input -> missing.put(input, words.say("schedule.error.noTime")));
        return missing;
    }
}
