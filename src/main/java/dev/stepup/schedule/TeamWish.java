package dev.stepup.schedule;

import dev.stepup.team.Team;

/**
 * A team as somebody wants it.
 *
 * @param team under the id of the one to change; for a new one an id that is always the same for the same wish, so that
 *     hearing it twice sets up one team. Its roster does not count: that is found where its source says
 */
public record TeamWish(Team team, CheckInSchedule schedule) {

    /** The same with this team. */
    public TeamWish with(Team other) {
        return new TeamWish(other, schedule);
    }

    /** The same with this schedule. */
    public TeamWish with(CheckInSchedule other) {
        return new TeamWish(team, other);
    }
}
