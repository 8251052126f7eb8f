package dev.stepup.team;

/** Which teams somebody has told to rest. */
public interface Pauses {

    /** Whether no check-in of this team comes until somebody says to go on. */
    boolean has(Team team);
}
