package dev.stepup.pulse;

import dev.stepup.schedule.ScheduleNotes;
import dev.stepup.slack.Words;
import dev.stepup.team.Team;
import java.time.ZoneId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says whether a check-in runs, and until when. */
@Component
@Order(1)
final class RoundNotes implements ScheduleNotes {

    private final Rounds rounds;

    RoundNotes(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<String> about(Team team, ZoneId zone, Words words) {
        return rounds.running(team.workspace(), team.id())
                .map(round -> words.say(
                        "pulse.schedule.running",
                        words.moment(round.closesAt(), zone),
                        words.moment(round.digestAt(), zone)))
                .map(List::of)
                .orElseGet(List::of);
    }
}
