package dev.stepup.schedule.mongo;

import dev.stepup.schedule.TeamSchedule.LeftOut;
import dev.stepup.schedule.TeamSchedule.Why;
import java.time.Instant;

/** A check-in that did not come, as it is stored with its schedule. */
record StoredLeftOut(Instant at, Why why) {

    static StoredLeftOut of(LeftOut leftOut) {
        return new StoredLeftOut(leftOut.at(), leftOut.why());
    }

    LeftOut leftOut() {
        return new LeftOut(at, why);
    }
}
