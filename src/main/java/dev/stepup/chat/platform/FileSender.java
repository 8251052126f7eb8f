package dev.stepup.chat.platform;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;

/** Sends files to people in their conversation with the bot. */
public interface FileSender {

    /**
     * Sends this file with these words above it. It can be repeated after a failure, and nobody sees two; only where
     * the last answer is lost may it be there already.
     */
    Outcome send(WorkspaceId workspace, MemberId person, String name, byte[] content, String marked);

    /** What became of a file. */
    enum Outcome {
        /** It is there. */
        SENT,
        /** It is not there now, but may be sent again. */
        NOT_NOW,
        /** The workspace has not allowed the bot to send files. */
        NOT_ALLOWED,
        /** It is refused for good. */
        REFUSED
    }
}
