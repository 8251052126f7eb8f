package dev.stepup.team;

/** Whether a team's check-ins are paused. */
public interface Pauses {

    /** Whether no check-in of this team comes until somebody says to go on. */
    boolean has(Team team);
}
