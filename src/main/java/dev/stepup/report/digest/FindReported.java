package dev.stepup.report.digest;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckIns;
import dev.stepup.leadership.tally.Tallies;
import dev.stepup.leadership.tally.Tally;
import dev.stepup.workspace.WorkspaceId;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds what was reported of a check-in, also once its team keeps the check-in itself no longer. */
@Component
public final class FindReported {

    private final CheckIns checkIns;
    private final Tallies tallies;

    FindReported(CheckIns checkIns, Tallies tallies) {
        this.checkIns = checkIns;
        this.tallies = tallies;
    }

    /** That of this check-in; empty where it has not been reported, or its team is deleted. */
    public Optional<Reported> of(WorkspaceId workspace, String id) {
        Optional<CheckIn> checkIn = checkIns.find(workspace, id);
        return checkIn.isPresent()
                ? checkIn.flatMap(found -> tallies.find(workspace, found.team(), found.week(), id)
                        .map(tally -> new Reported(
                                tally, found.roster(), found.roster().size())))
                : tallies.find(workspace, id).map(FindReported::alone);
    }

    private static Reported alone(Tally tally) {
        if (tally instanceof Tally.Shown shown) {
            return new Reported(tally, shown.roster(), shown.roster().size());
        }
        return new Reported(
                tally, Set.of(), tally instanceof Tally.FiguresAlone alone ? alone.people() : tally.asked());
    }
}
