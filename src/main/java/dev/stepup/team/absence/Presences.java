package dev.stepup.team.absence;

import dev.stepup.team.Team;
import dev.stepup.team.people.QuietHours;
import dev.stepup.team.people.Statuses;
import dev.stepup.team.roster.Roster;
import dev.stepup.workspace.MemberId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds out who can be asked: by their own word, their Slack status and their quiet hours. */
@Component
public final class Presences {

    private final Absences absences;
    private final Roster roster;
    private final Statuses statuses;
    private final QuietHours quietHours;

    Presences(Absences absences, Roster roster, Statuses statuses, QuietHours quietHours) {
        this.absences = absences;
        this.roster = roster;
        this.statuses = statuses;
        this.quietHours = quietHours;
    }

    /** How each of these people stands at this moment, which is now or soon. */
    public Map<MemberId, Presence> of(Team team, Collection<MemberId> asked, Instant moment) {
        Set<MemberId> left = new HashSet<>(asked);
        Map<MemberId, Presence> found = new HashMap<>();
        absences.of(team.workspace(), left).forEach((person, absence) -> {
            if (absence.covers(moment)) {
                found.put(person, new Presence.Away(Optional.of(absence.ends()), false));
            }
        });
        left.removeAll(found.keySet());
        Set<MemberId> able = roster.among(team, left).able();
        left.stream()
                .filter(person -> !able.contains(person))
                .forEach(person -> found.put(person, new Presence.NotLookedUp()));
        left.retainAll(able);
        found.putAll(bySlack(team, left, moment));
        return found;
    }

    private Map<MemberId, Presence> bySlack(Team team, Set<MemberId> asked, Instant moment) {
        Map<MemberId, Presence> found = new HashMap<>();
        asked.forEach(person -> found.put(person, new Presence.Here()));
        QuietHours.Told quiet = quietHours.endingAfter(moment, team.workspace(), asked);
        quiet.notNow().forEach(person -> unknown(found, person));
        quiet.ends().forEach((person, end) -> found.put(person, new Presence.BusyUntil(end)));
        if (!team.awaySigns().signs().isEmpty()) {
            Statuses.Told told = statuses.of(team.workspace(), asked);
            told.notNow().forEach(person -> unknown(found, person));
            told.statuses().forEach((person, status) -> {
                if (team.awaySigns().meantBy(status, moment)) {
                    found.put(person, new Presence.Away(status.expires(), true));
                }
            });
        }
        return found;
    }

    private static void unknown(Map<MemberId, Presence> found, MemberId person) {
        found.replace(person, new Presence.Here(), new Presence.NotKnown());
    }
}
