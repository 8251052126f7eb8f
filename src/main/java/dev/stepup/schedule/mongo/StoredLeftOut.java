package dev.stepup.schedule.mongo;

import dev.stepup.schedule.TeamSchedule.LeftOut;
import dev.stepup.schedule.TeamSchedule.Why;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A check-in that did not come, as it is stored with its schedule.
 *
 * @param day as 2026-12-24
 */
record StoredLeftOut(Instant at, String day, Why why) {

    static StoredLeftOut of(LeftOut leftOut) {
        return new StoredLeftOut(leftOut.at(), leftOut.day().toString(), leftOut.why());
    }

    LeftOut leftOut() {
        return new LeftOut(at, LocalDate.parse(day), why);
    }
}
