package dev.stepup.privacy;

import dev.stepup.workspace.WorkspaceId;
import java.time.LocalDate;
import java.time.ZoneId;

/** Something stored about teams that they keep for a time only; {@link Retention} says for how long. */
public interface ExpiringData {

    /**
     * Erases what is stored of this team from before this day, or takes the people out of it. May be cut short and done
     * again.
     *
     * @param zone where the team is
     */
    void eraseBefore(WorkspaceId workspace, String team, LocalDate day, ZoneId zone);
}
