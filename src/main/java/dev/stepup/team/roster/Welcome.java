package dev.stepup.team.roster;

import dev.stepup.team.ContactHours;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells everyone on a team once, before they are first asked, what Stepup is, who sees what, and how to opt out. */
@Component
public final class Welcome {

    private final Welcomes welcomes;
    private final Messages messages;
    private final ContactHours contactHours;
    private final Clock clock;

    Welcome(Welcomes welcomes, Messages messages, ContactHours contactHours, Clock clock) {
        this.welcomes = welcomes;
        this.messages = messages;
        this.contactHours = contactHours;
        this.clock = clock;
    }

    /** Welcomes those who can be written to now. The others are welcomed before they are first asked. */
    public void thoseAwake(Team team, Collection<MemberId> people) {
        Instant now = clock.instant();
        all(
                team,
                contactHours.next(team, people, now).entrySet().stream()
                        .filter(next -> !next.getValue().isAfter(now))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /** Welcomes those of these who have not been. */
    public void all(Team team, Collection<MemberId> people) {
        Set<MemberId> strangers = new HashSet<>(people);
        if (!strangers.isEmpty()) {
            strangers.removeAll(welcomes.welcomed(team, strangers));
        }
        if (!strangers.isEmpty()) {
            // Sent first: a message that is put there twice is sent once, and nobody is left out.
            messages.send(team, strangers);
            welcomes.add(team, strangers, clock.instant());
        }
    }

    /** The teams that this person was welcomed to. */
    public List<String> teamsOf(WorkspaceId workspace, MemberId person) {
        return welcomes.teamsOf(workspace, person);
    }

    /** What they are told. */
    public interface Messages {

        /** Sends it to these people; repeated, it changes nothing. */
        void send(Team team, Collection<MemberId> people);
    }
}
