package dev.stepup.report.digest;

import dev.stepup.chat.Words;
import dev.stepup.schedule.ScheduleNotes;
import dev.stepup.team.Team;
import java.time.ZoneId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says that a digest fell due while nothing was running, and how to get it now. */
@Component
@Order(2)
final class MissedDigestNotes implements ScheduleNotes {

    private final MissedDigests missedDigests;

    MissedDigestNotes(MissedDigests missedDigests) {
        this.missedDigests = missedDigests;
    }

    @Override
    public List<String> about(Team team, ZoneId zone, Words words) {
        return missedDigests
                .of(team)
                .map(checkIn -> words.say("report.missed", words.moment(checkIn.digestAt(), zone)))
                .map(List::of)
                .orElseGet(List::of);
    }
}
