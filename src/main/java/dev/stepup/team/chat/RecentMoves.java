package dev.stepup.team.chat;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Who has come into a channel or left it in the last minute: both at once may be heard in the wrong order. */
@Component
final class RecentMoves {

    private static final Duration SOON = Duration.ofMinutes(1);

    private final Map<Place, Heard> heard = new ConcurrentHashMap<>();
    private final Clock clock;

    RecentMoves(Clock clock) {
        this.clock = clock;
    }

    /** Notes that this person came or went. */
    Move heard(WorkspaceId workspace, String channel, MemberId person) {
        Instant now = clock.instant();
        heard.values().removeIf(each -> each.isOverAt(now));
        Place place = new Place(workspace, channel, person);
        Heard mine = new Heard(now);
        return new Move(place, mine, heard.put(place, mine) != null);
    }

    /** Whether something newer of the same person was heard since, which then says how they stand. */
    boolean isOvertaken(Move move) {
        Heard latest = heard.get(move.place());
        return latest != null && latest != move.heard();
    }

    /**
     * One event.
     *
     * @param again whether one of the same person was heard just before, so that it has to be looked how they stand
     */
    record Move(Place place, Heard heard, boolean again) {}

    /** Who, and where. */
    record Place(WorkspaceId workspace, String channel, MemberId person) {}

    /** A moment, as an object of its own. */
    static final class Heard {

        private final Instant at;

        Heard(Instant at) {
            this.at = at;
        }

        boolean isOverAt(Instant now) {
            return !at.plus(SOON).isAfter(now);
        }
    }
}
