package dev.stepup.schedule;

import dev.stepup.schedule.Agenda.Appointment;
import java.time.Clock;

/** Stands in for the clockwork where a story says when time passes. */
public final class WhatIsDue {

    private WhatIsDue() {}

    /** Keeps all that is due now, what falls due by that included. */
    public static void keep(Timekeeper timekeeper, Clock clock) {
        for (Agenda agenda : timekeeper.agendas()) {
            for (Appointment due : agenda.before(clock.instant().plusMillis(1))) {
                timekeeper.keep(agenda, due.key());
            }
        }
    }
}
