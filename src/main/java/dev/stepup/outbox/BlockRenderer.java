package dev.stepup.outbox;

import dev.stepup.chat.Block;
import java.util.List;

/** Draws blocks in the platform's own form, in which they are stored until they are sent. */
public interface BlockRenderer {

    /** These blocks in the platform's own form. */
    String drawn(List<Block> blocks);
}
