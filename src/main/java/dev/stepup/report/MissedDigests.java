package dev.stepup.report;

import dev.stepup.pulse.PulseRound;
import dev.stepup.pulse.Rounds;
import dev.stepup.schedule.Grace;
import dev.stepup.team.Team;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds closed check-ins whose digest fell due while it could not be posted, and is not posted by itself any more. */
@Component
public final class MissedDigests {

    private final Rounds rounds;
    private final Grace grace;

    MissedDigests(Rounds rounds, Grace grace) {
        this.rounds = rounds;
        this.grace = grace;
    }

    /** The team's latest. */
    Optional<PulseRound> of(Team team) {
        return rounds.unreported(team.workspace(), team.id()).stream()
                .filter(this::includes)
                .findFirst();
    }

    /** Whether this is one of them. */
    public boolean includes(PulseRound round) {
        return round.closed().isPresent() && !round.reported() && grace.isOverFor(round.digestAt());
    }
}
