package dev.stepup.checkin;

import dev.stepup.chat.Words;
import java.time.Instant;
import java.time.ZoneId;

/** When the digest of a check-in comes, in words; of one that is overdue they say that it is. */
public final class DigestTime {

    private DigestTime() {}

    /** As it is read there at this moment. */
    public static String of(CheckIn checkIn, Instant now, ZoneId zone, Words words) {
        String due = words.moment(checkIn.digestAt(), zone);
        return checkIn.digestAt().isAfter(now) ? due : words.say("checkin.digest.overdue", due);
    }
}
