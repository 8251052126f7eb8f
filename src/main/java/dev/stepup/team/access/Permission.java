package dev.stepup.team.access;

/** Whether somebody may do a thing that only some may. */
public enum Permission {
    GRANTED,
    DENIED,
    /** Slack did not say now whether they are an admin; it may later. */
    NOT_KNOWN_NOW
}
