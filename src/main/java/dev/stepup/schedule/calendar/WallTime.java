package dev.stepup.schedule.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/** What clocks on the wall say, as moments: each such time comes exactly once, also on days when the clocks change. */
public final class WallTime {

    private WallTime() {}

    /** The moment at which clocks there say this; a time that they skip is the first that exists after it. */
    public static Instant in(ZoneId zone, LocalDateTime time) {
        ZoneOffsetTransition change = zone.getRules().getTransition(time);
        return change != null && change.isGap()
                ? change.getInstant()
                : time.atZone(zone).toInstant();
    }

    /** The moment at which clocks there say so much more than at this moment; always later than it. */
    public static Instant after(Instant moment, Duration length, ZoneId zone) {
        Instant later = in(zone, moment.atZone(zone).toLocalDateTime().plus(length));
        return later.isAfter(moment) ? later : moment.plus(length);
    }
}
