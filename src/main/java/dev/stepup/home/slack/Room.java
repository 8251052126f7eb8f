package dev.stepup.home.slack;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.util.ArrayList;
import java.util.List;

/** How many blocks still fit where they are to be shown, and how many characters in them. */
record Room(int blocks, int characters) {

    /** Slack takes 50 blocks and 13,200 characters. */
    static final Room OF_A_MESSAGE = new Room(50, 13_000);

    /** Slack takes 100 blocks, and 250 kB in all. */
    static final Room OF_A_TAB = new Room(100, 60_000);

    private static final Gson GSON = GsonFactory.createSnakeCase();

    boolean holds(List<LayoutBlock> wanted) {
        Room left = without(wanted);
        return left.blocks >= 0 && left.characters >= 0;
    }

    Room without(List<LayoutBlock> taken) {
        return new Room(blocks - taken.size(), characters - charactersOf(GSON.toJsonTree(taken)));
    }

    Room half() {
        return new Room(blocks / 2, characters / 2);
    }

    /** As many of these, from the first on, as it holds. */
    List<LayoutBlock> first(List<LayoutBlock> wanted) {
        List<LayoutBlock> first = new ArrayList<>();
        Room left = this;
        for (LayoutBlock each : wanted) {
            if (!left.holds(List.of(each))) {
                break;
            }
            left = left.without(List.of(each));
            first.add(each);
        }
        return first;
    }

    // Slack counts what is read; counting names and types of blocks as well errs on the safe side.
    private static int charactersOf(JsonElement json) {
        if (json.isJsonObject()) {
            return json.getAsJsonObject().entrySet().stream()
                    .mapToInt(field -> charactersOf(field.getValue()))
                    .sum();
        }
        return json.isJsonArray()
                ? json.getAsJsonArray().asList().stream()
                        .mapToInt(Room::charactersOf)
                        .sum()
                : json.getAsString().length();
    }
}
