package dev.stepup.team.chat;

import com.github.benmanes.caffeine.cache.Cache;
import dev.stepup.cache.Caches;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Who joined or left a channel in the last minute. Slack may deliver the two events in the wrong order. */
@Component
final class RecentMoves {

    private static final int MOST = 10_000;
    private static final Duration SOON = Duration.ofMinutes(1);

    private final Cache<Place, Heard> heard;

    RecentMoves(Caches caches) {
        this.heard = caches.make("recent-moves", MOST, SOON);
    }

    /** Notes that this person came or went. */
    Move heard(WorkspaceId workspace, String channel, MemberId person) {
        Place place = new Place(workspace, channel, person);
        Heard mine = new Heard();
        return new Move(place, mine, heard.asMap().put(place, mine) != null);
    }

    /** Whether something newer of the same person was heard since, which then says how they stand. */
    boolean isOvertaken(Move move) {
        Heard latest = heard.getIfPresent(move.place());
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

    /** One hearing, which equals no other. */
    static final class Heard {}
}
