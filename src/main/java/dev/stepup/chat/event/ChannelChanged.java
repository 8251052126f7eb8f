package dev.stepup.chat.event;

import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;

/**
 * Something happened to a channel.
 *
 * @param at when
 */
public record ChannelChanged(WorkspaceId workspace, String channel, Change change, Instant at) {

    /** What happened. */
    public enum Change {
        /** Nobody can write there any more. */
        ARCHIVED,
        /** People can write there again. */
        UNARCHIVED,
        /** It is gone for good. */
        DELETED,
        /** The bot is in it now. */
        BOT_JOINED,
        /** The bot is no longer in it. */
        BOT_LEFT,
        /** Another organization reads there too. */
        SHARED,
        /** An organization no longer reads there. */
        UNSHARED
    }
}
