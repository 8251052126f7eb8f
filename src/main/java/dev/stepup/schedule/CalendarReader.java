package dev.stepup.schedule;

/** Reads the text of a calendar that somebody has exported elsewhere. */
public interface CalendarReader {

    /** Puts the whole-day events through this sieve; returns false when the text is no calendar. */
    boolean read(String text, DaysOffSieve sieve);
}
