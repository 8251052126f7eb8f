package dev.stepup.schedule;

import dev.stepup.schedule.calendar.CheckInSchedule;
import dev.stepup.team.Team;

/**
 * A team's settings as somebody submitted them.
 *
 * @param team under the id of the one to change; for a new one an id that is always the same for the same wish, so that
 *     hearing it twice sets up one team. Its roster does not count: that is found where its source says
 * @param others whether other organizations that share its channel may read its digests
 */
public record TeamRequest(Team team, CheckInSchedule schedule, Others others) {

    /** One that says nothing of other organizations. */
    public TeamRequest(Team team, CheckInSchedule schedule) {
        this(team, schedule, Others.NOT_ASKED);
    }

    /** What somebody who sets a team up has said of other organizations in its channel. */
    public enum Others {
        NOT_ASKED,
        MAY_NOT_READ,
        MAY_READ
    }

    /** The same with this said of other organizations. */
    public TeamRequest with(Others said) {
        return new TeamRequest(team, schedule, said);
    }

    /** The same with this team. */
    public TeamRequest with(Team other) {
        return new TeamRequest(other, schedule, others);
    }

    /** The same with this schedule. */
    public TeamRequest with(CheckInSchedule other) {
        return new TeamRequest(team, other, others);
    }
}
