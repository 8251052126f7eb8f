package dev.stepup.chat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a message or a view. Text is {@link Markup} where a component says so, and plain otherwise. Text that is
 * too long is cut with an ellipsis.
 */
public sealed interface Block extends Element
        permits Block.Heading,
                Block.Paragraph,
                Block.Note,
                Block.Divider,
                Block.ButtonRow,
                Block.Menu,
                Chart,
                Table,
                DataTable {

    /** How many characters of text it shows at the most. */
    int characters();

    /** A heading in plain text. */
    static Block heading(String plain) {
        return new Heading(plain);
    }

    /** A paragraph with markup. */
    static Block paragraph(String marked) {
        return new Paragraph(marked, Optional.empty());
    }

    /** A paragraph with markup, and a button beside it. */
    static Block paragraph(String marked, Button beside) {
        return new Paragraph(marked, Optional.of(beside));
    }

    /** A small note with markup. */
    static Block note(String marked) {
        return new Note(marked);
    }

    /** A line between what stands above it and below. */
    static Block divider() {
        return new Divider();
    }

    /** A heading in plain text. */
    record Heading(String plain) implements Block {

        @Override
        public int characters() {
            return plain.length();
        }
    }

    /** A paragraph with markup, and perhaps a button beside it. */
    record Paragraph(String marked, Optional<Button> beside) implements Block {

        @Override
        public int characters() {
            return marked.length() + beside.map(Button::characters).orElse(0);
        }
    }

    /** A small note with markup. */
    record Note(String marked) implements Block {

        @Override
        public int characters() {
            return marked.length();
        }
    }

    /** A line between what stands above it and below. */
    record Divider() implements Block {

        @Override
        public int characters() {
            return 0;
        }
    }

    /** Buttons side by side; the id tells this row from others of the same message. */
    record ButtonRow(String id, List<Button> buttons) implements Block {

        public ButtonRow {
            buttons = List.copyOf(buttons);
        }

        @Override
        public int characters() {
            return id.length() + buttons.stream().mapToInt(Button::characters).sum();
        }
    }

    /**
     * A menu of up to a hundred choices; choosing one is heard of at once.
     *
     * @param id tells it from other blocks of the same message, and comes back with the choice
     */
    record Menu(String id, String action, String placeholder, List<Choice> choices) implements Block {

        /** How many choices a list shows; of more, those that somebody types for are shown in forms. */
        public static final int MOST_CHOICES = 100;

        public Menu {
            choices = List.copyOf(choices);
        }

        @Override
        public int characters() {
            return Stream.concat(
                            Stream.of(id, action, placeholder),
                            choices.stream().flatMap(choice -> Stream.of(choice.value(), choice.label())))
                    .mapToInt(String::length)
                    .sum();
        }
    }
}
