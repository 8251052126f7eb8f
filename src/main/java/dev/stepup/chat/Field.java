package dev.stepup.chat;

import dev.stepup.workspace.MemberId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A field of a form. */
public record Field(Form.Input input, Kind kind) implements Element {

    /** What can be filled in. */
    public sealed interface Kind {}

    /** One line, or several, of text. */
    public record Text(boolean multiline, int limit, Optional<String> initial) implements Kind {}

    /** One of these; too many for a list are searched as one types. */
    public record OneOf(List<Choice> choices, Optional<Choice> initial) implements Kind {}

    /** One of these, which stand in groups of at most a hundred. */
    public record OneOfGroups(Map<String, List<Choice>> groups, Choice initial) implements Kind {}

    /** Any number of these; too many for a list are searched as one types. */
    public record AnyOf(List<Choice> choices, List<Choice> initial) implements Kind {}

    /** Any number of the workspace's people. */
    public record People(Collection<MemberId> initial) implements Kind {}

    /** A channel, public or private. */
    public record Channel(Optional<String> initial) implements Kind {}

    /** A time of day. */
    public record Time(LocalTime initial) implements Kind {}

    /** A day. */
    public record Day(LocalDate initial) implements Kind {}

    /** One file. */
    public record OneFile() implements Kind {}
}
