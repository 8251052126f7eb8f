package dev.stepup.schedule.calendar;

/** Reads days off from an exported calendar. */
public interface CalendarReader {

    /** Whether this text begins as a calendar does. */
    boolean isCalendar(String text);

    /** The text of a calendar's file, in whatever characters it is written. */
    String decode(byte[] file);

    /** Puts the whole-day events through this sieve. */
    Result read(String text, DaysOffFilter sieve);

    /** Whether there was a whole calendar to read. */
    enum Result {
        READ,
        NO_CALENDAR,
        CUT_OFF
    }
}
