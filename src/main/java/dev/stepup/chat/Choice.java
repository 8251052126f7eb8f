package dev.stepup.chat;

import java.util.List;

/**
 * An option in a form field.
 *
 * @param names what it is found by when somebody types
 */
public record Choice(String value, String label, List<String> names) {

    private static final int LABEL = 75;

    /** Something that is found by how it reads. */
    public Choice(String value, String label) {
        this(value, label, List.of(label));
    }

    /** A label as it is drawn: on one line, of at most 75 characters. */
    public static String shown(String label) {
        return PlainText.shorten(PlainText.line(label), LABEL);
    }
}
