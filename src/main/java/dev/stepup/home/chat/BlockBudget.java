package dev.stepup.home.chat;

import dev.stepup.chat.Block;
import java.util.ArrayList;
import java.util.List;

/** How many blocks still fit where they are to be shown, and how many characters in them. */
record BlockBudget(int blocks, int characters) {

    /** Slack takes 50 blocks and 13,200 characters. */
    static final BlockBudget OF_A_MESSAGE = new BlockBudget(50, 13_000);

    /** Slack takes 100 blocks, and 250 kB in all. */
    static final BlockBudget OF_A_TAB = new BlockBudget(100, 60_000);

    boolean holds(List<Block> wanted) {
        BlockBudget left = without(wanted);
        return left.blocks >= 0 && left.characters >= 0;
    }

    BlockBudget without(List<Block> taken) {
        return new BlockBudget(blocks - taken.size(), characters - charactersOf(taken));
    }

    BlockBudget half() {
        return new BlockBudget(blocks / 2, characters / 2);
    }

    /** As many of these, from the first on, as it holds. */
    List<Block> first(List<Block> wanted) {
        List<Block> first = new ArrayList<>();
        BlockBudget left = this;
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
