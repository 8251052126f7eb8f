package dev.stepup.chat;

import dev.stepup.workspace.MemberId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form in a dialog, built from top to bottom. Each input has a unique name, under which its value is read when the
 * form is submitted.
 */
public final class Form {

    private final String callback;
    private final String title;
    private final List<Element> elements = new ArrayList<>();
    private String metadata = "";

    private Form(String callback, String title) {
        this.callback = callback;
        this.title = title;
    }

    /** A form whose submission is known by this callback; the title has at most 24 characters. */
    public static Form of(String callback, String title) {
        return new Form(callback, title);
    }

    /** What comes back with the submission; at most 3,000 characters. */
    public Form carrying(String metadataToCarry) {
        this.metadata = metadataToCarry;
        return this;
    }

    /** A paragraph with markup. */
    public Form paragraph(String marked) {
        elements.add(Block.paragraph(marked));
        return this;
    }

    /** A small note with markup. */
    public Form note(String marked) {
        elements.add(Block.note(marked));
        return this;
    }

    /** One line, or several, of text. */
    public Form text(Input input, boolean multiline, int limit, @Nullable String initial) {
        return field(
                input,
                new Field.Text(multiline, limit, Optional.ofNullable(initial).filter(text -> !text.isBlank())));
    }

    /** One of these. */
    public Form oneOf(Input input, List<Choice> choices, Optional<String> initial) {
        Optional<Choice> chosen = choices.stream()
                .filter(choice -> initial.isPresent() && choice.value().equals(initial.get()))
                .findFirst();
        return field(input, new Field.OneOf(List.copyOf(choices), chosen));
    }

    /** One of these, which stand in groups of at most a hundred. */
    public Form oneOfGroups(Input input, Map<String, List<Choice>> groups, Choice initial) {
        return field(input, new Field.OneOfGroups(new LinkedHashMap<>(groups), initial));
    }

    /** Any number of these. */
    public Form anyOf(Input input, List<Choice> choices, Collection<String> initial) {
        return field(
                input,
                new Field.AnyOf(
                        List.copyOf(choices),
                        choices.stream()
                                .filter(choice -> initial.contains(choice.value()))
                                .toList()));
    }

    /** Any number of the workspace's people. */
    public Form people(Input input, Collection<MemberId> initial) {
        return field(input, new Field.People(List.copyOf(initial)));
    }

    /** A channel, public or private. */
    public Form channel(Input input, Optional<String> initial) {
        return field(input, new Field.Channel(initial));
    }

    /** A time of day. */
    public Form time(Input input, LocalTime initial) {
        return field(input, new Field.Time(initial));
    }

    /** A day. */
    public Form date(Input input, LocalDate initial) {
        return field(input, new Field.Day(initial));
    }

    /** One file. */
    public Form file(Input input) {
        return field(input, new Field.OneFile());
    }

    /** A button that is heard of at once, and leaves what was filled in as it is. */
    public Form button(String action, String label) {
        elements.add(Buttons.row(action, Buttons.button(action, label, action)));
        return this;
    }

    /** The form, to be handed in. */
    public View view(String submit, String close) {
        return view(Optional.of(submit), close);
    }

    /** The same with nothing to hand in, only to read. */
    public View toRead(String close) {
        return view(Optional.empty(), close);
    }

    private View view(Optional<String> submit, String close) {
        return new View(View.Place.DIALOG, callback, title, metadata, elements, submit, Optional.of(close));
    }

    private Form field(Input input, Field.Kind kind) {
        elements.add(new Field(input, kind));
        return this;
    }

    /**
     * What an input is called.
     *
     * @param name by which it is read again
     * @param hint a line below it
     */
    public record Input(String name, String label, @Nullable String hint, boolean optional) {

        /** One that must be filled in. */
        public static Input required(String name, String label) {
            return new Input(name, label, null, false);
        }

        /** One that may be left alone. */
        public static Input optional(String name, String label) {
            return new Input(name, label, null, true);
        }

        /** The same with this line below it. */
        public Input with(String line) {
            return new Input(name, label, line, optional);
        }
    }
}
