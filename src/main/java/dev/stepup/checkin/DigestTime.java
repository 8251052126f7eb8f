package dev.stepup.checkin;

import dev.stepup.chat.Words;
import java.time.Instant;
import java.time.ZoneId;

/** Describes when the digest of a check-in comes, or that it is overdue. */
public final class DigestTime {

    private DigestTime() {}

    /** As it is read there at this moment. */
    public static String of(CheckIn checkIn, Instant now, ZoneId zone, Words words) {
        String due = words.moment(checkIn.digestAt(), zone);
        return checkIn.digestAt().isAfter(now) ? due : words.say("checkin.digest.overdue", due);
    }
}
