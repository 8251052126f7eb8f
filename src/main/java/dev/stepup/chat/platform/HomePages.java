package dev.stepup.chat.platform;

import dev.stepup.chat.View;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Duration;
import java.util.Optional;

/** Publishes people's home pages. */
public interface HomePages {

    /** Shows this person this page. */
    Outcome show(WorkspaceId workspace, MemberId reader, View page);

    /** What became of a page. */
    sealed interface Outcome {

        /** It is shown. */
        record Shown() implements Outcome {}

        /** It is not shown now but may be later, after this long where the platform says so. */
        record NotNow(Optional<Duration> pause) implements Outcome {}

        /** It is never shown, for this reason. */
        record Refused(String reason) implements Outcome {}
    }
}
