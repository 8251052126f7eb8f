package dev.stepup.schedule.ical;

import dev.stepup.schedule.calendar.DaysOffFilter.Unusable;

/** Limits how many days are computed for all events of one file. */
final class IterationLimit {

    /** For one file: some six hundred events that come every day for two years. */
    static final long FOR_A_FILE = 500_000;

    private long left = FOR_A_FILE;

    /**
     * Takes so many days off what is left, before they are computed.
     *
     * @throws UnusableEvent when there are not as many left
     */
    void take(long days) {
        if (days > left) {
            throw new UnusableEvent(Unusable.TOO_MUCH);
        }
        left -= days;
    }

    /** How many days have been taken. */
    long taken() {
        return FOR_A_FILE - left;
    }
}
