package dev.stepup.privacy;

/** A setting whose changes are noted, and what its values are. */
public enum AuditedSetting {
    TEAM_NAME(Kind.WORDS),
    CHANNEL(Kind.CHANNEL),
    MEMBERS_FROM(Kind.CODE),
    MEMBERS(Kind.PEOPLE),
    LEADS(Kind.PEOPLE),
    GUESTS(Kind.CODE),
    WHO_SEES(Kind.CODE),
    MINIMUM(Kind.CODE),
    KEEPS_ANSWERS(Kind.CODE),
    AWAY_STATUS(Kind.WORDS),
    TIME_ZONE(Kind.ZONE),
    CHECK_IN_DAYS(Kind.DAY),
    RECURRENCE(Kind.CODE),
    CHECK_IN_TIME(Kind.TIME),
    WHOSE_TIME(Kind.CODE),
    HOURS_FROM(Kind.TIME),
    HOURS_UNTIL(Kind.TIME),
    REMIND_AFTER(Kind.LENGTH),
    REMIND_AGAIN_AFTER(Kind.LENGTH),
    CLOSE_AFTER(Kind.LENGTH),
    DIGEST_DAY(Kind.DAY),
    DIGEST_TIME(Kind.TIME),
    DAYS_OFF(Kind.WORDS),
    PAUSE_SILENT(Kind.CODE);

    private final Kind kind;

    AuditedSetting(Kind kind) {
        this.kind = kind;
    }

    /** What its values are. */
    public Kind kind() {
        return kind;
    }

    /** What the values of a setting are. */
    public enum Kind {
        /** What people typed, which is not kept. */
        WORDS,
        /** Ids of people. */
        PEOPLE,
        /** An id of a channel. */
        CHANNEL,
        /** One of a few choices, or a number. */
        CODE,
        /** A time zone. */
        ZONE,
        /** Days of the week, as {@code FRIDAY}. */
        DAY,
        /** Times of day, as {@code 15:00}. */
        TIME,
        /** Lengths of time, as {@code PT24H}. */
        LENGTH
    }
}
