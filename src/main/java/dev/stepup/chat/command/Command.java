package dev.stepup.chat.command;

import dev.stepup.chat.typed.TypedWords;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.Optional;

/**
 * What somebody typed after {@code /stepup}.
 *
 * @param channel Slack's id of where they typed it
 * @param name of the subcommand
 * @param words what follows that name, as Slack escaped it
 * @param trigger lets a form be opened for three seconds
 * @param id names this one request, the same when Slack tells of it again
 * @param team the id of the team they chose for it, where they were asked which they mean
 */
public record Command(
        WorkspaceId workspace,
        MemberId asker,
        String channel,
        String name,
        String words,
        String trigger,
        String id,
        Optional<String> team) {

    /** What follows the name of the subcommand, word by word as it is meant. */
    public TypedWords typed() {
        return TypedWords.of(words);
    }

    /** All of it, to be done later. */
    public String whole() {
        return words.isEmpty() ? name : name + " " + words;
    }

    /** The whole of it with this in place of what follows the name. */
    public String with(String otherWords) {
        return name + " " + otherWords;
    }
}
