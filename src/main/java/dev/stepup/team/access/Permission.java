package dev.stepup.team.access;

/** Whether somebody has a permission that not everybody has. */
public enum Permission {
    GRANTED,
    DENIED,
    /** Slack did not say now whether they are an admin; it may later. */
    NOT_KNOWN_NOW
}
