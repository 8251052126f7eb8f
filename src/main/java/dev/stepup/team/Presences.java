package dev.stepup.team;

import dev.stepup.workspace.MemberId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who is there: by what they have told us, by their status in Slack, and by their quiet hours. What Slack does not tell
 * keeps nobody from being asked.
 */
@Component
public final class Presences {

    private final Absences absences;
    private final Statuses statuses;
    private final QuietHours quietHours;

    Presences(Absences absences, Statuses statuses, QuietHours quietHours) {
        this.absences = absences;
        this.statuses = statuses;
        this.quietHours = quietHours;
    }

    /** How each of these people stands at this moment, which is now or soon. */
    public Map<MemberId, Presence> of(Team team, Collection<MemberId> people, Instant moment) {
        Set<MemberId> left = new HashSet<>(people);
        Map<MemberId, Presence> found = new HashMap<>();
        absences.of(team.workspace(), left).forEach((person, absence) -> {
            if (absence.covers(moment)) {
                found.put(person, new Presence.Away(Optional.of(absence.ends()), false));
            }
        });
        left.removeAll(found.keySet());
        statuses.of(team.workspace(), left).forEach((person, status) -> {
            if (team.awaySigns().meantBy(status, moment)) {
                found.put(person, new Presence.Away(status.expires(), true));
            }
        });
        left.removeAll(found.keySet());
        Map<MemberId, Instant> quiet = quietHours.endingAfter(moment, team.workspace(), left);
        left.forEach(person -> found.put(
                person, quiet.containsKey(person) ? new Presence.BusyUntil(quiet.get(person)) : new Presence.Here()));
        return found;
    }
}
