package dev.stepup.team.absence;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Somebody said that they are away until a day.
 *
 * @param lastDay their last day away
 * @param zone where they are, which says when that day ends
 */
public record Absence(WorkspaceId workspace, MemberId person, LocalDate lastDay, ZoneId zone) {

    /** Whether they are away at this moment, which is after they said it. */
    public boolean covers(Instant moment) {
        return moment.isBefore(ends());
    }

    /** The moment at which their last day away is over where they are. */
    public Instant ends() {
        return firstDayBack().atStartOfDay(zone).toInstant();
    }

    /** From when on they are asked again. */
    public LocalDate firstDayBack() {
        return lastDay.plusDays(1);
    }
}
