package dev.stepup.schedule;

import dev.stepup.team.Team;
import java.time.Instant;
import java.util.Optional;

/** The check-ins that are asking people now. While one is running, its team's schedule opens no other. */
public interface RunningCheckIns {

    /** When the one of this team closes; empty where none runs. */
    Optional<Instant> openUntil(Team team);
}
