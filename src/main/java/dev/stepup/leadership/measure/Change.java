package dev.stepup.leadership.measure;

/** Whether something moved between two periods of one team by more than chance would move it. */
public enum Change {
    /** So few people gave answers that even the rarest way to swap them would not be rare enough. */
    TEAM_TOO_SMALL,
    /** It may have moved or not. */
    NOT_CALLED,
    FALL,
    RISE
}
