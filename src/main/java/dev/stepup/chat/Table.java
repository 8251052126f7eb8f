package dev.stepup.chat;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table in plain text.
 *
 * @param id tells it from other blocks of the same message
 * @param figures how many columns behind the first hold figures, which stand to the right
 */
public record Table(String id, int figures, List<String> head, List<List<String>> rows) implements Block {

    public Table {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public int characters() {
        return Stream.concat(Stream.of(head), rows.stream())
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
    }
}
