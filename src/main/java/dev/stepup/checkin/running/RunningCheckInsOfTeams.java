package dev.stepup.checkin.running;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckIns;
import dev.stepup.schedule.RunningCheckIns;
import dev.stepup.team.Team;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds until when a team's running check-in is open. */
@Component
final class RunningCheckInsOfTeams implements RunningCheckIns {

    private final CheckIns checkIns;

    RunningCheckInsOfTeams(CheckIns checkIns) {
        this.checkIns = checkIns;
    }

    @Override
    public Optional<Instant> openUntil(Team team) {
        return checkIns.running(team.workspace(), team.id()).map(CheckIn::closesAt);
    }
}
