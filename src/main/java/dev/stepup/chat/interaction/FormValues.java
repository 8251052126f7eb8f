package dev.stepup.chat.interaction;

import dev.stepup.chat.typed.TypedText;
import dev.stepup.workspace.MemberId;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values of a submitted form, by input name. A value of the wrong kind counts as empty. */
public final class FormValues {

    private final Map<String, Value> values;

    private FormValues(Map<String, Value> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** These values, in the order of their inputs. */
    public static FormValues of(Map<String, Value> values) {
        return new FormValues(values);
    }

    /** The inputs that stood in the form, in their order. */
    public Set<String> inputs() {
        return values.keySet();
    }

    /** Whether this input stood in the form, filled in or not. */
    public boolean has(String input) {
        return values.containsKey(input);
    }

    /** What was typed, without white space around it; empty when nothing was that can be seen. */
    public Optional<String> text(String input) {
        return value(input, Value::text).map(TypedText::stripped).filter(text -> !text.isEmpty());
    }

    /** The same in one line, with plain spaces between its words. */
    public Optional<String> line(String input) {
        return text(input).map(TypedText::line);
    }

    /** The value of the one option that was chosen. */
    public Optional<String> option(String input) {
        return value(input, Value::option);
    }

    /** The values of the options that were chosen, in their order. */
    public Set<String> options(String input) {
        return value(input, Value::options).<Set<String>>map(LinkedHashSet::new).orElseGet(Set::of);
    }

    /** The people who were chosen, in their order. */
    public Set<MemberId> people(String input) {
        Set<MemberId> people = new LinkedHashSet<>();
        value(input, Value::people).ifPresent(ids -> ids.forEach(id -> people.add(new MemberId(id))));
        return people;
    }

    /** The channel that was chosen. */
    public Optional<String> channel(String input) {
        return value(input, Value::channel);
    }

    /** The time of day that was chosen. */
    public Optional<LocalTime> time(String input) {
        return value(input, Value::time).flatMap(time -> read(time, LocalTime::parse));
    }

    /** The day that was chosen. */
    public Optional<LocalDate> date(String input) {
        return value(input, Value::date).flatMap(date -> read(date, LocalDate::parse));
    }

    /** Where the one file that was added can be read. */
    public Optional<URI> file(String input) {
        return value(input, Value::file).flatMap(address -> read(address, URI::create));
    }

    private static <T> Optional<T> read(String written, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(written));
        } catch (DateTimeException | IllegalArgumentException ofAnotherKind) {
            return Optional.empty();
        }
    }

    private <T> Optional<T> value(String input, Function<Value, @Nullable T> part) {
        return Optional.ofNullable(values.get(input)).flatMap(value -> Optional.ofNullable(part.apply(value)));
    }

    /**
     * What one input holds, as it was sent; null where there is nothing of that kind.
     *
     * @param people by the platform's ids of them
     * @param file the address of the first file
     */
    public record Value(
            @Nullable String text,
            @Nullable String option,
            List<String> options,
            List<String> people,
            @Nullable String channel,
            @Nullable String time,
            @Nullable String date,
            @Nullable String file) {

        /** An input that holds nothing. */
        public static final Value NOTHING = new Value(null, null, List.of(), List.of(), null, null, null, null);

        public Value {
            options = List.copyOf(options);
            people = List.copyOf(people);
        }
    }
}
