package dev.stepup.slack;

import java.util.List;

/**
 * Something to choose in a form: what it stands for, and how it reads.
 *
 * @param names what it is found by when somebody types
 */
public record Choice(String value, String label, List<String> names) {

    /** Something that is found by how it reads. */
    public Choice(String value, String label) {
        this(value, label, List.of(label));
    }
}
