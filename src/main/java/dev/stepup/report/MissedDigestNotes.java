package dev.stepup.report;

import dev.stepup.pulse.Rounds;
import dev.stepup.schedule.Grace;
import dev.stepup.schedule.ScheduleNotes;
import dev.stepup.slack.Words;
import dev.stepup.team.Team;
import java.time.ZoneId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says that a digest fell due while nothing ran, and how to have it after all. */
@Component
@Order(2)
final class MissedDigestNotes implements ScheduleNotes {

    private final Rounds rounds;
    private final Grace grace;

    MissedDigestNotes(Rounds rounds, Grace grace) {
        this.rounds = rounds;
        this.grace = grace;
    }

    @Override
    public List<String> about(Team team, ZoneId zone, Words words) {
        return rounds.awaitingReport(team.workspace(), team.id())
                .filter(round -> grace.isOverFor(round.digestAt()))
                .map(round -> words.say("report.missed", words.moment(round.digestAt(), zone)))
                .map(List::of)
                .orElseGet(List::of);
    }
}
