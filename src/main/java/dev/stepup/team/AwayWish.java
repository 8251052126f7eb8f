package dev.stepup.team;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** What somebody means who typed words behind {@code away}. */
public sealed interface AwayWish {

    /** Away through this day. */
    record Through(LocalDate lastDay) implements AwayWish {}

    /** To know how it stands. */
    record Nothing() implements AwayWish {}

    /** A day that is over. */
    record Over(LocalDate day) implements AwayWish {}

    /** A day more than a year from now, which is more likely a slip. */
    record TooFar(LocalDate day) implements AwayWish {}

    /** Something else. */
    record NotUnderstood(String words) implements AwayWish {}

    /** Reads {@code until 2026-12-01}, with or without the first word. */
    static AwayWish read(String typed, LocalDate today) {
        String words = typed.strip().toLowerCase(Locale.ROOT);
        String day = words.replaceFirst("^(until|till|through|to)(\\s+|$)", "").strip();
        if (words.isEmpty()) {
            return new Nothing();
        }
        try {
            return of(LocalDate.parse(day), today);
        } catch (DateTimeParseException notADay) {
            return new NotUnderstood(typed.strip());
        }
    }

    /** Away through this day, if that can be. */
    static AwayWish of(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            return new Over(day);
        }
        return day.isAfter(today.plusYears(1)) ? new TooFar(day) : new Through(day);
    }
}
