package dev.stepup.report.digest;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckIns;
import dev.stepup.schedule.jobs.MisfireThreshold;
import dev.stepup.team.Team;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds closed check-ins whose digest was missed and is no longer posted automatically. */
@Component
public final class MissedDigests {

    private final CheckIns checkIns;
    private final MisfireThreshold misfireThreshold;

    MissedDigests(CheckIns checkIns, MisfireThreshold misfireThreshold) {
        this.checkIns = checkIns;
        this.misfireThreshold = misfireThreshold;
    }

    /** The team's latest. */
    Optional<CheckIn> of(Team team) {
        return checkIns.awaitingDigest(team.workspace(), team.id()).stream()
                .filter(this::includes)
                .findFirst();
    }

    /** Whether this is one of them. */
    public boolean includes(CheckIn checkIn) {
        return checkIn.isMissed(misfireThreshold);
    }
}
