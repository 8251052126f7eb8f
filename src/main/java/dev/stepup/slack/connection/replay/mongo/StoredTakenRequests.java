package dev.stepup.slack.connection.replay.mongo;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The requests of one person that were taken last, as they are stored; the id is workspace and member. None is forgotten
 * before its signature is dead, unless somebody sends more in that time than anybody can press.
 *
 * @param recent the oldest first
 * @param since nothing signed before this second is taken any more
 * @param changes how often this was changed, so that no two take a request at once
 */
@Document("taken_requests")
record StoredTakenRequests(@Id String id, List<Taken> recent, long since, long changes, int version) {

    /** A signature lives for five minutes either way of the true time; here it is somewhat more. */
    static final long SECONDS_KEPT = 900;

    static final int MOST = 100;

    private static final int VERSION = 1;

    static StoredTakenRequests first(String id, Taken request) {
        return new StoredTakenRequests(id, List.of(request), Long.MIN_VALUE, 0, VERSION);
    }

    static String id(WorkspaceId workspace, MemberId person) {
        return workspace + "/" + person;
    }

    /** Whether this one was taken, or is so old that it may have been. */
    boolean has(Taken request) {
        return request.second() < since
                || recent.stream().anyMatch(each -> each.id().equals(request.id()));
    }

    StoredTakenRequests and(Taken request) {
        List<Taken> all = new ArrayList<>(recent);
        all.add(request);
        all.sort(Comparator.comparingLong(Taken::second));
        long newest = all.get(all.size() - 1).second();
        all.removeIf(each -> each.second() < newest - SECONDS_KEPT);
        boolean tooMany = all.size() > MOST;
        List<Taken> kept = tooMany ? all.subList(all.size() - MOST, all.size()) : all;
        long until = tooMany ? kept.get(0).second() : newest - SECONDS_KEPT;
        return new StoredTakenRequests(id, List.copyOf(kept), Math.max(since, until), changes + 1, version);
    }

    /** One request, and the second in which it was signed. */
    record Taken(String id, long second) {}
}
