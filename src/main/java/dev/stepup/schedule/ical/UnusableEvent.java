package dev.stepup.schedule.ical;

import dev.stepup.schedule.calendar.DaysOffFilter.Unusable;

/** Ends the reading of one event of a calendar, which is then named with this reason. */
final class UnusableEvent extends RuntimeException {

    private final transient Unusable why;

    UnusableEvent(Unusable why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    /** The reason. */
    Unusable why() {
        return why;
    }
}
