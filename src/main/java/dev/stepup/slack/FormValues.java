package dev.stepup.slack;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.File;
import com.slack.api.model.view.ViewState;
import dev.stepup.workspace.MemberId;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in. Each input of our forms is known by its block id, and holds one element. What is not of the kind
 * that is asked for counts as not filled in.
 */
public final class FormValues {

    private final Map<String, Map<String, ViewState.Value>> values;

    private FormValues(Map<String, Map<String, ViewState.Value>> values) {
        this.values = values;
    }

    /** The values of the form that was submitted. */
    public static FormValues of(ViewSubmissionPayload submission) {
        return of(submission.getView().getState());
    }

    /** The values of the form as it stands. */
    public static FormValues of(@Nullable ViewState state) {
        return new FormValues(state == null || state.getValues() == null ? Map.of() : state.getValues());
    }

    /** The inputs that stood in the form, in their order. */
    public Set<String> inputs() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /** Whether this input stood in the form, filled in or not. */
    public boolean has(String input) {
        return values.containsKey(input);
    }

    /** What was typed, without white space around it; empty when nothing was that can be seen. */
    public Optional<String> text(String input) {
        return value(input)
                .map(ViewState.Value::getValue)
                .map(TypedText::stripped)
                .filter(text -> !text.isEmpty());
    }

    /** The same in one line, with plain spaces between its words. */
    public Optional<String> line(String input) {
        return text(input).map(TypedText::line);
    }

    /** The value of the one option that was chosen. */
    public Optional<String> option(String input) {
        return value(input).map(ViewState.Value::getSelectedOption).map(ViewState.SelectedOption::getValue);
    }

    /** The values of the options that were chosen, in their order. */
    public Set<String> options(String input) {
        return value(input)
                .map(ViewState.Value::getSelectedOptions)
                .map(chosen -> chosen.stream()
                        .filter(Objects::nonNull)
                        .map(ViewState.SelectedOption::getValue)
                        .filter(Objects::nonNull)
                        .collect(ordered()))
                .orElseGet(Set::of);
    }

    /** The people who were chosen, in their order. */
    public Set<MemberId> people(String input) {
        return value(input).map(ViewState.Value::getSelectedUsers).orElseGet(List::of).stream()
                .filter(id -> id != null && !id.isBlank())
                .map(MemberId::new)
                .collect(ordered());
    }

    /** The channel that was chosen. */
    public Optional<String> channel(String input) {
        return value(input)
                .map(chosen -> Objects.requireNonNullElse(
                        chosen.getSelectedConversation(), Objects.requireNonNullElse(chosen.getSelectedChannel(), "")))
                .filter(id -> !id.isEmpty());
    }

    /** The time of day that was chosen. */
    public Optional<LocalTime> time(String input) {
        return value(input).map(ViewState.Value::getSelectedTime).flatMap(time -> read(time, LocalTime::parse));
    }

    /** The day that was chosen. */
    public Optional<LocalDate> date(String input) {
        return value(input).map(ViewState.Value::getSelectedDate).flatMap(date -> read(date, LocalDate::parse));
    }

    /** Where the one file that was added can be read. */
    public Optional<URI> file(String input) {
        return value(input)
                .map(ViewState.Value::getFiles)
                .flatMap(files -> files.stream().filter(Objects::nonNull).findFirst())
                .map(File::getUrlPrivateDownload)
                .flatMap(address -> read(address, URI::create));
    }

    private static <T> Optional<T> read(String written, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(written));
        } catch (DateTimeException | IllegalArgumentException ofAnotherKind) {
            return Optional.empty();
        }
    }

    private Optional<ViewState.Value> value(String input) {
        Map<String, ViewState.Value> block = Objects.requireNonNullElse(values.get(input), Map.of());
        return block.values().stream().filter(Objects::nonNull).findFirst();
    }

    private static <T> java.util.stream.Collector<T, ?, Set<T>> ordered() {
        return Collectors.toCollection(LinkedHashSet::new);
    }
}
