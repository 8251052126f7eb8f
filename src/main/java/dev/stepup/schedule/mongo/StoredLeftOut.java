package dev.stepup.schedule.mongo;

import dev.stepup.schedule.TeamSchedule.LeftOut;
import dev.stepup.schedule.TeamSchedule.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A check-in that did not come, as it is stored with its schedule.
 *
 * @param day as 2026-12-24; absent where it was stored without
 */
record StoredLeftOut(Instant at, @Nullable String day, Why why) {

    static StoredLeftOut of(LeftOut leftOut) {
        return new StoredLeftOut(leftOut.at(), leftOut.day().toString(), leftOut.why());
    }

    /** Its day is that of its moment at home where nothing else is known. */
    LeftOut leftOut(ZoneId home) {
        return new LeftOut(at, day == null ? LocalDate.ofInstant(at, home) : LocalDate.parse(day), why);
    }
}
