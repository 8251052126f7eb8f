package dev.stepup.home.chat;

import dev.stepup.chat.Block;
import java.util.ArrayList;
import java.util.List;

/** How many blocks still fit where they are to be shown, and how many characters in them. */
record Room(int blocks, int characters) {

    /** Slack takes 50 blocks and 13,200 characters. */
    static final Room OF_A_MESSAGE = new Room(50, 13_000);

    /** Slack takes 100 blocks, and 250 kB in all. */
    static final Room OF_A_TAB = new Room(100, 60_000);

    boolean holds(List<Block> wanted) {
        Room left = without(wanted);
        return left.blocks >= 0 && left.characters >= 0;
    }

    Room without(List<Block> taken) {
        return new Room(blocks - taken.size(), characters - charactersOf(taken));
    }

    Room half() {
        return new Room(blocks / 2, characters / 2);
    }

    /** As many of these, from the first on, as it holds. */
    List<Block> first(List<Block> wanted) {
        List<Block> first = new ArrayList<>();
        Room left = this;
        for (Block each : wanted) {
            if (!left.holds(List.of(each))) {
                break;
            }
            left = left.without(List.of(each));
            first.add(each);
        }
        return first;
    }

    // What Slack counts is what is read; counting the names of actions as well errs on the safe side.
    private static int charactersOf(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::characters).sum();
    }
}
