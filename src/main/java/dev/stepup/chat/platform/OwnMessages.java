package dev.stepup.chat.platform;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Duration;

/** What the bot has written to people in its conversations with them. */
public interface OwnMessages {

    /** Deletes all that it has written to this person; where that is cut short, it may be begun again. */
    Outcome deleteAll(WorkspaceId workspace, MemberId person);

    /** What became of them. */
    sealed interface Outcome {

        /** None is left. */
        record Deleted() implements Outcome {}

        /** There may be some left; to be gone on with after this pause. */
        record GoOnLater(Duration pause) implements Outcome {}

        /** The workspace does not let the bot read what it has written, so what cannot be found stays. */
        record NotAllowed() implements Outcome {}
    }
}
