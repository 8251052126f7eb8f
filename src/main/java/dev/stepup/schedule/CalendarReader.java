package dev.stepup.schedule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Reads the text of a calendar that somebody has exported elsewhere. */
public interface CalendarReader {

    /** The days within these, both included, that whole-day events cover, with their names; empty when it is no calendar. */
    Optional<Map<LocalDate, String>> read(String text, LocalDate from, LocalDate until);
}
