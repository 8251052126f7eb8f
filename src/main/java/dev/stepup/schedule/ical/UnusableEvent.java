package dev.stepup.schedule.ical;

import dev.stepup.schedule.calendar.DaysOffFilter.Unusable;

/** Stops reading one calendar event, with the reason shown to the user. */
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
