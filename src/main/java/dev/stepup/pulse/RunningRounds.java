package dev.stepup.pulse;

import dev.stepup.schedule.RunningCheckIns;
import dev.stepup.team.Team;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Check-ins run as rounds. */
@Component
final class RunningRounds implements RunningCheckIns {

    private final Rounds rounds;

    RunningRounds(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Optional<Instant> openUntil(Team team) {
        return rounds.running(team.workspace(), team.id()).map(PulseRound::closesAt);
    }
}
