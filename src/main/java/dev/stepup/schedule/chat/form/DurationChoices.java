package dev.stepup.schedule.chat.form;

import dev.stepup.chat.Choice;
import dev.stepup.chat.Words;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Options for weekdays and durations. */
final class DurationChoices {

    /** What stands for no length at all. */
    static final String NEVER = "never";

    private DurationChoices() {}

    /** All days of the week. */
    static List<Choice> days(Words words) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Choice(day.name(), words.day(day)))
                .toList();
    }

    /** These lengths, and the one that is chosen already. */
    static List<Choice> of(List<Long> hours, Optional<Duration> chosen, Words words) {
        return Stream.concat(hours.stream().map(Duration::ofHours), chosen.stream())
                .distinct()
                .sorted()
                .map(length -> new Choice(length.toString(), words.length(length)))
                .toList();
    }

    /** The same behind a choice of none, which reads so. */
    static List<Choice> orNever(List<Long> hours, Optional<Duration> chosen, String never, Words words) {
        return Stream.concat(Stream.of(new Choice(NEVER, never)), of(hours, chosen, words).stream())
                .toList();
    }

    /** The value of the choice of this length. */
    static String value(Optional<Duration> chosen) {
        return chosen.map(Duration::toString).orElse(NEVER);
    }

    /** The length that this value stands for. */
    static Optional<Duration> read(String value) {
        return value.equals(NEVER) ? Optional.empty() : Optional.of(Duration.parse(value));
    }
}
