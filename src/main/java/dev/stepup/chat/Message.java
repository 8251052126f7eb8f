package dev.stepup.chat;

import java.util.List;

/**
 * What a person reads: blocks, and the same in words for notifications, screen readers and clients that draw no blocks.
 *
 * @param text with markup, so names and stories in it are escaped by {@link Markup}
 */
public record Message(String text, List<Block> blocks) {

    public Message {
        blocks = List.copyOf(blocks);
    }

    /** A message of words alone. */
    public static Message of(String text) {
        return new Message(text, List.of());
    }
}
